import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent, within } from 'storybook/test';
import { tenants } from '../../../src/testing/index.js';
import { moments, placed, type Placed, type Toolbars } from '../moments.js';
import './places.css';

/** Where a page may put the element. */
export default { title: 'Design/Theming/Places', tags: ['!element'] } satisfies Meta;

const settings = tenants.emailAndPassword;

const signIn = (place: Partial<Placed>) => placed({ settings, moment: moments['sign-in'], ...place });

/** The dialog is the frame; the page closes it. */
export const NativeDialog: StoryObj<Toolbars> = {
  render: (toolbars) => html`
    <div class="place">
      <h1>Your basket</h1>
      <p>Two books, to be sent to you.</p>
      <button type="button" @click=${open}>Sign in to order</button>
      <dialog class="place-dialog" aria-label="Sign in">
        <form method="dialog"><button aria-label="Close">✕</button></form>
        ${signIn({ ...toolbars, variant: 'bare' })}
      </dialog>
    </div>
  `,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText('Sign in to order'));
  },
};

/** 300 px are as good as a phone: it looks at its own width, not at the window's. */
export const Sidebar: StoryObj<Toolbars> = {
  render: (toolbars) => html`
    <div class="place place-with-sidebar">
      ${article}
      <div class="place-sidebar">${signIn({ ...toolbars, variant: 'bare' })}</div>
    </div>
  `,
};

/** Half of the page is the shop's. */
export const FullPage: StoryObj<Toolbars> = {
  render: (toolbars) => html`
    <div class="place-halves">
      <div class="place-picture">
        <p>A book is a dream that you hold in your hand.</p>
      </div>
      <div class="place-form">${signIn({ ...toolbars, variant: 'bare' })}</div>
    </div>
  `,
};

/** No frame, no ground, no padding: they are the page's, as here a card of its own. */
export const Bare: StoryObj<Toolbars> = {
  render: (toolbars) => html`<div class="place-card">${signIn({ ...toolbars, variant: 'bare' })}</div>`,
};

/** Both elements have `theme="inherit"`; the page is light on one side and dark on the other. */
export const InheritedTheme: StoryObj<Toolbars> = {
  render: ({ lang }) => html`
    <div class="place-themes">
      <div class="place-light">${signIn({ lang, theme: 'inherit' })}</div>
      <div class="place-dark">${signIn({ lang, theme: 'inherit' })}</div>
    </div>
  `,
};

/** Children of the element with a slot, styled by the page. */
export const HeaderAndFooter: StoryObj<Toolbars> = {
  render: (toolbars) => signIn({ ...toolbars, slotted: headerAndFooter }),
};

const headerAndFooter = html`
  <p slot="header" class="place-header">Members read for free in November.</p>
  <p slot="footer" class="place-footer"><a href="#help">Help</a> <a href="#imprint">Imprint</a></p>
`;

const article = html`
  <div>
    <h1>The city that reads at night</h1>
    <p>
      Between eleven and one the lamps of the old library burn for those who work by day. They come with tired eyes and
      leave with three books each, sometimes four.
    </p>
    <p>
      The night librarian knows them all by what they read. She never asks for a card. The door knows, she says, and
      laughs, and stamps the date of a day in winter.
    </p>
  </div>
`;

const open = ({ currentTarget }: Event) =>
  (currentTarget as Element).parentElement!.querySelector('dialog')!.showModal();
