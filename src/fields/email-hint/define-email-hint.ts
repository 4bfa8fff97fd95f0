import { EmailHint } from './email-hint.js';

const tag = 'logto-email-hint';

/** Makes the hint appear under the identifier fields of the page. */
export function defineEmailHint(): void {
  if (!customElements.get(tag)) {
    customElements.define(tag, EmailHint);
  }
}
