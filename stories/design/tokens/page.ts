import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Theme } from '../../../src/theme/theme.js';
import './tokens.css';

export const themes: readonly Theme[] = ['light', 'dark'];

/** A story that is a page of what was read off the element. */
export const page = <Read>(read: () => Promise<Read>, template: (read: Read) => TemplateResult): StoryObj => ({
  loaders: [async () => ({ read: await read() })],
  render: (_, { loaded }) =>
    html`<article class="tokens" lang="en" dir="ltr">${template(loaded['read'] as Read)}</article>`,
});
