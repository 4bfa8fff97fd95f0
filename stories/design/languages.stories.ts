import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../../src/phrases/languages.js';
import './languages.css';

interface Args {
  screen: string;
  width: number;
  theme?: string;
}

/** By the id of a story. */
const screens: Readonly<Record<string, string>> = {
  'screens-sign-in--with-ways-out': 'Sign in',
  'screens-sign-in--username-or-email': 'Sign in, who somebody is',
  'screens-register--empty': 'Sign up',
  'screens-password--with-recovery': 'Password',
  'screens-code--with-everything': 'Code',
  'screens-forgot-password--empty': 'Recovery',
  'screens-new-password--strict-policy-half-met': 'New password',
  'screens-new-username--empty': 'New username',
  'screens-extra-profile--empty': 'About yourself',
  'screens-question--create-account': 'A question',
  'screens-account-suspended--with-support': 'Suspended',
  'screens-session-ended--with-support': 'Session ended',
};

const nameOf = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** A page speaks one language: each has a page of its own here, in a frame. */
const frame = (language: string, { screen, width, theme = 'auto' }: Args) => html`
  <figure class="language">
    <figcaption>
      <strong lang=${language} dir="auto">${nameOf(language)}</strong>
      <code>${language}</code>
    </figcaption>
    <iframe
      title=${nameOf(language)}
      width=${width}
      loading="lazy"
      src=${`iframe.html?viewMode=story&id=${screen}&globals=language:${language};theme:${theme}`}
    ></iframe>
  </figure>
`;

export default {
  title: 'Design/Languages',
  tags: ['!element'],
  argTypes: {
    screen: { control: { type: 'select', labels: screens }, options: Object.keys(screens) },
    width: { control: { type: 'range', min: 280, max: 480, step: 20 } },
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<Args>;

/** One screen in all languages side by side. */
export const SideBySide: StoryObj<Args> = {
  args: { screen: 'screens-sign-in--with-ways-out', width: 280 },
  render: (args) => html`<div class="languages">${languages.map((language) => frame(language, args))}</div>`,
};
