import { msg } from '@lit/localize';
import { html } from 'lit';

/** The words of a button that signs somebody in, marked where they chose it last time. */
export const lastUsed = (words: string, isLast: boolean) =>
  isLast ? html`${words} <span class="logto_last-used">${msg('Last used', { id: 'element.last_used' })}</span>` : words;
