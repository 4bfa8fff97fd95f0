import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settingsWith } from '../../../src/testing/index.js';
import { pageStyle } from '../../page-styles/page-style.js';
import { cssToCopy } from '../css-to-copy.js';
import { moments, placed, type Toolbars } from '../moments.js';
import { screenControl, type ScreenArgs } from '../screens.js';
import { properties, ruleFor, type Values } from './properties.js';
import './properties.css';

type Args = Toolbars & ScreenArgs & Values;

const settings = settingsWith([['email', 'password']], {
  signUp: { identifiers: ['email'], password: true, verify: true },
  forgotPassword: { email: true, phone: false },
  customProfileFields: [{ name: 'name', type: 'Text', required: true }],
});

const controls = Object.fromEntries(
  Object.entries(properties).map(([name, kind]) => [
    name,
    {
      name,
      control: typeof kind === 'string' ? kind : { type: 'range', ...kind },
      table: { category: 'Custom properties' },
    },
  ]),
) as ArgTypes<Values>;

export default { title: 'Design/Theming/Properties', tags: ['!element'] } satisfies Meta;

/** Every custom property as a control, and the CSS that says the same. */
export const AllProperties: StoryObj<Args> = {
  argTypes: { ...screenControl.argTypes, ...controls },
  args: { ...screenControl.args, '--logto-primary': '#0b7a5c', '--logto-accent': 'light-dark(#0b7a5c, #5fd3b0)' },
  render: ({ screen, theme, lang, ...values }) => {
    const css = ruleFor(values);
    return html`
      ${pageStyle(css, theme)}
      <div class="properties">${placed({ settings, moment: moments[screen], theme, lang })} ${cssToCopy(css)}</div>
    `;
  },
};
