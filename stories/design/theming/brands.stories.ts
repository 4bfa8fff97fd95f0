import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { settingsWith } from '../../../src/testing/index.js';
import { pageStyle } from '../../page-styles/page-style.js';
import { picture } from '../../picture.js';
import { moments, placed, type Toolbars } from '../moments.js';
import { screenControl, type ScreenArgs } from '../screens.js';
import bank from './brands/bank.css?raw';
import glass from './brands/glass.css?raw';
import magazine from './brands/magazine.css?raw';
import toys from './brands/toys.css?raw';

type Args = Toolbars & ScreenArgs;

/** What somebody can make of the element with properties and a few rules; "Code" has the CSS. */
export default {
  title: 'Design/Theming/Brands',
  ...screenControl,
} satisfies Meta<Args>;

function brand(css: string, logoUrl: string): StoryObj<Args> {
  const settings = settingsWith([['email', 'password', 'code']], {
    branding: { logoUrl },
    forgotPassword: { email: true, phone: false },
    termsOfUseUrl: 'https://brand.test/terms',
    privacyPolicyUrl: 'https://brand.test/privacy',
    signUp: { identifiers: ['email'], password: true, verify: true },
    customProfileFields: [{ name: 'name', type: 'Text', required: true }],
  });
  return {
    parameters: { docs: { codePanel: true, source: { code: css, language: 'css' } } },
    render: ({ screen, theme, lang }) => html`
      ${pageStyle(css, theme)} ${placed({ settings, moment: moments[screen], theme, lang })}
    `,
  };
}

export const Bank = brand(
  bank,
  picture(
    168,
    24,
    '<path d="M2 22V8l10-6 10 6v14h-5V11H7v11z" fill="#3b82d6"/><path d="M34 5h134v4H34zm0 10h92v4H34z" fill="#7c8ba0"/>',
  ),
);
export const Toys = brand(
  toys,
  picture(
    64,
    64,
    '<circle cx="20" cy="40" r="18" fill="#ff5d3b"/><rect x="30" y="6" width="28" height="28" rx="8" fill="#2fb389"/><path d="M48 34l14 26H34z" fill="#ffb52e"/>',
  ),
);
export const Magazine = brand(
  magazine,
  picture(40, 36, '<path d="M4 32V4l16 18L36 4v28" fill="none" stroke="#b8453a" stroke-width="4"/>'),
);
export const Glass = brand(
  glass,
  picture(
    36,
    36,
    '<circle cx="18" cy="18" r="15" fill="none" stroke="#fff" stroke-width="3"/><circle cx="18" cy="18" r="6" fill="#fff"/>',
  ),
);
