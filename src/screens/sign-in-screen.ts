import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { identifierField } from '../fields/identifier-field.js';
import { passwordField } from '../fields/password-field.js';
import { mainButton } from '../fields/main-button.js';
import { anyOf, capitalized } from '../phrases/words.js';
import { isPasswordOnly, signInIdentifiers } from '../settings/sign-in-methods.js';
import { entries } from './form.js';
import { readIdentifier } from './read-identifier.js';
import { ScreenElement } from './screen-element.js';
import type { View } from './view.js';

/** Asks who somebody is; for the password too, where nothing else could follow. */
export class SignInScreen extends ScreenElement<'sign-in'> {
  protected override template(view: View<'sign-in'>): TemplateResult {
    return signInTemplate(view);
  }
}

export function signInTemplate(view: View<'sign-in'>): TemplateResult {
  const { settings, scope, errors } = view;
  const types = signInIdentifiers(settings);
  if (types.length === 0) {
    return heading({
      title: title(),
      notice: msg('Signing in is switched off for this application.', { id: 'error.feature_not_enabled' }),
    });
  }
  const withPassword = isPasswordOnly(settings);
  return html`
    ${heading({ title: title(), notice: view.notice })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${identifierField({
        id: `${scope}-identifier`,
        name: 'identifier',
        label: capitalized(anyOf(types)),
        value: view.step.identifier?.value,
        error: errors.identifier,
        types,
      })}
      ${
        withPassword
          ? passwordField({
              id: `${scope}-password`,
              name: 'password',
              label: msg('Password', { id: 'input.password' }),
              autocomplete: 'current-password',
              error: errors.password,
            })
          : nothing
      }
      ${mainButton({ words: msg('Sign in', { id: 'action.sign_in' }), pending: view.pending })}
    </form>
  `;
}

const title = () => msg('Sign in to your account', { id: 'description.sign_in_to_your_account' });

async function submit(event: SubmitEvent, { settings, send, reject }: View<'sign-in'>): Promise<void> {
  const { password, ...fields } = entries(event);
  const read = await readIdentifier(fields, signInIdentifiers(settings));
  if ('mistake' in read || password === '') {
    reject({
      ...('mistake' in read && { identifier: read.mistake }),
      ...(password === '' && { password: msg('Please enter your password.', { id: 'error.password_required' }) }),
    });
  } else if (password === undefined) {
    send({ type: 'identify', ...read });
  } else {
    send({ type: 'signInWithPassword', ...read, password });
  }
}
