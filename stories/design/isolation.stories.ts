import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tenants } from '../../src/testing/index.js';
import { pageSheets } from '../page-styles/page-sheets.js';
import { pageStyle } from '../page-styles/page-style.js';
import { moments, placed, type Toolbars } from './moments.js';
import './isolation.css';

interface Args extends Toolbars {
  /** Name of a sheet. */
  page: string;
}

export default { title: 'Design/Isolation', tags: ['!element'] } satisfies Meta;

/** An ordinary page beside the element. Its CSS is to be chosen: the page changes, and the element does not. */
export const Page: StoryObj<Args> = {
  args: { page: 'Bootstrap 5' },
  argTypes: { page: { name: "The page's CSS", options: Object.keys(pageSheets), control: 'inline-radio' } },
  loaders: [async ({ args: { page } }) => ({ css: await pageSheets[page]!() })],
  render: ({ page, theme, lang }, { loaded }) => html`
    ${pageStyle((loaded as { css: string }).css, theme)}
    <div class="isolation">
      <div class="isolation-page">
        <h1>A page with ${page === 'none' ? 'no CSS' : page}</h1>
        <p>All of this is the page, and looks as its CSS says. <a href="#settings">A link</a> goes nowhere.</p>
        <ul>
          <li>Books</li>
          <li>Maps</li>
        </ul>
        <p>
          <label class="form-label label" for="search">Search</label>
          <input class="form-control input" id="search" type="search" placeholder="A title" />
        </p>
        <p>
          <label class="form-check-label checkbox">
            <input class="form-check-input" type="checkbox" checked /> Only what is there
          </label>
        </p>
        <p><button class="btn btn-primary button is-link" type="button">Look it up</button></p>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Pages</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>The Invisible Library</td>
              <td>329</td>
            </tr>
          </tbody>
        </table>
      </div>
      ${placed({ settings: tenants.emailAndPassword, moment: moments['sign-in'], theme, lang })}
    </div>
  `,
};
