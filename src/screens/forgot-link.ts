import { msg } from '@lit/localize';
import { html } from 'lit';
import type { StepName } from '../flow/step.js';
import { entriesOf } from './form.js';
import type { View } from './view.js';

/** The way to a new password, with the identifier that was typed already. */
export const forgotLink = ({ send }: Pick<View<StepName>, 'send'>) => html`
  <button
    class="logto_link"
    type="button"
    @click=${({ currentTarget }: Event) =>
      send({ type: 'forgetPassword', typed: entriesOf(currentTarget as HTMLButtonElement)['identifier'] ?? '' })}
  >
    ${msg('Forgot your password?', { id: 'action.forgot_password' })}
  </button>
`;
