import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { elsewhere } from '../card/elsewhere.js';
import { mainButton } from '../fields/main-button.js';
import { fill } from '../phrases/fill.js';
import { identifierName } from '../phrases/words.js';
import { canSignIn, recoveryIdentifiers, within } from '../settings/entries.js';
import { isAddress } from '../settings/identifier.js';
import { entryField } from './entry-field.js';
import { captchaPlace, entries } from './form.js';
import { readIdentifier } from './read-identifier.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Asks where to send the code that lets somebody choose a new password. */
export default class ForgotPasswordScreen extends LaterScreen<'forgot-password'> {
  protected override template(view: View<'forgot-password'>): TemplateResult {
    return forgotPasswordTemplate(view);
  }
}

export function forgotPasswordTemplate(view: View<'forgot-password'>): TemplateResult {
  const types = typesOf(view);
  return html`
    ${heading({
      title: msg('Reset your password', { id: 'description.reset_password' }),
      description: fill(
        msg('Enter the {{types, list(type: disjunction;)}} of your account, and we will send you a code.', {
          id: 'description.reset_password_description',
        }),
        { types: types.map(identifierName) },
      ),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${entryField(view, types)} ${captchaPlace}
      ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
    </form>
    ${
      canSignIn(view.settings)
        ? elsewhere('', msg('Back to sign-in', { id: 'description.back_to_sign_in' }), () =>
            view.send({ type: 'go', to: { name: 'sign-in' } }),
          )
        : nothing
    }
  `;
}

const typesOf = ({ step, settings }: View<'forgot-password'>) => within(recoveryIdentifiers(settings), step.only);

async function submit(event: SubmitEvent, view: View<'forgot-password'>): Promise<void> {
  const read = await readIdentifier(entries(event), typesOf(view));
  if ('mistake' in read) {
    view.reject({ identifier: read.mistake });
  } else if (isAddress(read.identifier)) {
    view.send({ type: 'sendCode', event: 'ForgotPassword', identifier: read.identifier });
  }
}
