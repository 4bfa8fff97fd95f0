import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { canRecover } from '../settings/entries.js';
import { isAddress } from '../settings/identifier.js';
import { chip } from '../card/chip.js';
import { heading } from '../card/heading.js';
import { lastUsed } from '../card/last-used.js';
import { passwordField } from '../fields/password-field.js';
import { mainButton } from '../fields/main-button.js';
import { parts } from '../phrases/fill.js';
import { identifierName } from '../phrases/words.js';
import { factorsFor } from '../settings/sign-in-methods.js';
import { forgotLink } from './forgot-link.js';
import { captchaPlace, entries } from './form.js';
import { LaterScreen } from './later-screen.js';
import { usernameForManagers } from './username-for-managers.js';
import type { View } from './view.js';

/** Asks for the password of the identifier already given. */
export default class PasswordScreen extends LaterScreen<'password'> {
  protected override template(view: View<'password'>): TemplateResult {
    return passwordTemplate(view);
  }
}

export function passwordTemplate(view: View<'password'>): TemplateResult {
  const { identifier } = view.step;
  return html`
    ${heading({
      title: msg('Enter your password', { id: 'description.enter_password' }),
      description: parts(msg('Signing in as {{value}}', { id: 'description.enter_password_for' }), {
        method: identifierName(identifier.type),
        value: chip(identifier, () => view.send({ type: 'changeIdentifier', event: 'SignIn', identifier })),
      }),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${usernameForManagers(identifier)}
      ${passwordField({
        id: `${view.scope}-password`,
        name: 'password',
        label: msg('Password', { id: 'input.password' }),
        autocomplete: 'current-password',
        error: view.errors.password,
        ...(canRecover(view.settings) && { aside: forgotLink(view) }),
      })}
      ${captchaPlace} ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
    </form>
    ${codeInstead(view)}
  `;
}

function codeInstead({ step: { identifier }, settings, lastMethod, send }: View<'password'>) {
  return isAddress(identifier) && factorsFor(settings, identifier.type).includes('code')
    ? html`<p class="logto_footer">
        <button
          class="logto_link"
          type="button"
          @click=${() => send({ type: 'sendCode', event: 'SignIn', identifier })}
        >
          ${lastUsed(
            msg('Sign in with a code instead', { id: 'action.sign_in_via_passcode' }),
            lastMethod === `code:${identifier.type}`,
          )}
        </button>
      </p>`
    : nothing;
}

function submit(event: SubmitEvent, { step: { identifier }, send, reject }: View<'password'>) {
  const { password = '' } = entries(event);
  if (password) {
    send({ type: 'signInWithPassword', identifier, password });
  } else {
    reject({ password: () => msg('Please enter your password.', { id: 'error.password_required' }) });
  }
}
