import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settingsWith, steps } from '../../../src/testing/index.js';
import { moments, placed, type Toolbars } from '../moments.js';
import './layouts.css';

export default { title: 'Design/Theming/Layouts', tags: ['!element'] } satisfies Meta;

const settings = settingsWith([['email', 'password']], {
  signUp: { identifiers: ['email'], password: true, verify: true },
  supportEmail: 'help@bookstore.test',
});

const only = { step: { ...steps['sign-in'], only: ['email'] as const } };

const layouts = [
  { name: 'landing', help: 'Where people arrive.', moment: moments['sign-in'] },
  { name: 'focused', help: 'The same, for an application that asks for one thing.', moment: only },
  { name: 'secondary', help: 'Further on, with a way back.', moment: moments.code },
  { name: 'static', help: 'Something to read.', moment: moments['account-suspended'] },
] as const;

/** The four of them, by `data-layout`. */
export const SideBySide: StoryObj<Toolbars> = {
  render: ({ theme, lang }) => html`
    <div class="layouts">
      ${layouts.map(
        ({ name, help, moment }) => html`
          <section>
            <h2><code>${name}</code></h2>
            <p>${help}</p>
            ${placed({ settings, moment, theme, lang })}
          </section>
        `,
      )}
    </div>
  `,
};
