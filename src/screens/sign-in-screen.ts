import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { elsewhere } from '../card/elsewhere.js';
import { terms } from '../card/terms.js';
import { agreedIn, agreement } from '../fields/agreement.js';
import { mainButton } from '../fields/main-button.js';
import { passwordField } from '../fields/password-field.js';
import type { IdentifierType } from '../api/identifier.js';
import { fill } from '../phrases/fill.js';
import { identifierName } from '../phrases/words.js';
import { canRecover, canRegister, within } from '../settings/entries.js';
import { isPasswordOnly, signInIdentifiers } from '../settings/sign-in-methods.js';
import { entryField } from './entry-field.js';
import { forgotLink } from './forgot-link.js';
import { captchaPlace, entries } from './form.js';
import { readIdentifier } from './read-identifier.js';
import { ScreenElement } from './screen-element.js';
import type { View } from './view.js';

/** Asks who somebody is; for the password too, where nothing else could follow. */
export default class SignInScreen extends ScreenElement<'sign-in'> {
  protected override template(view: View<'sign-in'>): TemplateResult {
    return signInTemplate(view);
  }
}

export function signInTemplate(view: View<'sign-in'>): TemplateResult {
  const { settings, scope, errors } = view;
  const types = typesOf(view);
  if (types.length === 0) {
    return heading({
      title: title(),
      notice: msg('Signing in is switched off for this application.', { id: 'error.feature_not_enabled' }),
    });
  }
  return html`
    ${heading({ title: title(), description: description(view, types), notice: view.notice, success: success(view) })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${entryField(view, types)}
      ${
        isPasswordOnly(settings)
          ? passwordField({
              id: `${scope}-password`,
              name: 'password',
              label: msg('Password', { id: 'input.password' }),
              autocomplete: 'current-password',
              error: errors.password,
              ...(canRecover(settings) && { aside: forgotLink(view) }),
            })
          : nothing
      }
      ${agreement({ ...view, event: 'SignIn' })} ${captchaPlace}
      ${mainButton({ words: msg('Sign in', { id: 'action.sign_in' }), pending: view.pending })}
      ${terms(settings, 'SignIn')}
    </form>
    ${
      view.step.only
        ? allOptions(view)
        : canRegister(settings)
          ? elsewhere(
              msg('No account yet?', { id: 'description.no_account' }),
              msg('Create account', { id: 'action.create_account' }),
              () => view.send({ type: 'go', to: { name: 'register' } }),
            )
          : nothing
    }
  `;
}

const title = () => msg('Sign in to your account', { id: 'description.sign_in_to_your_account' });

const description = ({ step }: View<'sign-in'>, types: readonly IdentifierType[]) =>
  step.only &&
  fill(
    msg('Enter your {{types, list(type: disjunction;)}} to sign in.', {
      id: 'description.identifier_sign_in_description',
    }),
    {
      types: types.map(identifierName),
    },
  );

const allOptions = ({ send }: View<'sign-in'>) =>
  elsewhere('', msg('All sign-in options', { id: 'description.all_sign_in_options' }), () =>
    send({ type: 'go', to: { name: 'sign-in' } }),
  );

const success = ({ step }: View<'sign-in'>) =>
  step.after === 'password-reset'
    ? msg('Your password has been changed. You can sign in with it now.', { id: 'description.password_changed' })
    : undefined;

const typesOf = ({ step, settings }: View<'sign-in'>) => within(signInIdentifiers(settings), step.only);

async function submit(event: SubmitEvent, view: View<'sign-in'>): Promise<void> {
  const { password, ...fields } = entries(event);
  const agreed = agreedIn(fields, view.settings, 'SignIn');
  const read = await readIdentifier(fields, typesOf(view));
  if ('mistake' in read || password === '') {
    view.reject({
      ...('mistake' in read && { identifier: read.mistake }),
      ...(password === '' && { password: () => msg('Please enter your password.', { id: 'error.password_required' }) }),
    });
  } else if (password === undefined) {
    view.send({ type: 'identify', ...read, ...agreed });
  } else {
    view.send({ type: 'signInWithPassword', ...read, password, ...agreed });
  }
}
