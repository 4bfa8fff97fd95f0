import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { mainButton } from '../fields/main-button.js';
import css from '../fields/new-password-field.css?inline';
import { newPasswordField, type Requirement } from '../fields/new-password-field.js';
import { passwordField } from '../fields/password-field.js';
import type { Problem } from '../flow/problem.js';
import { characterTypesRequirement, lengthRequirement, rejectionText } from '../phrases/password-words.js';
import { canRecover } from '../settings/entries.js';
import {
  isLongEnough,
  isMixedEnough,
  passwordPolicyOf,
  rejectionOf,
  rejectionsIn,
  type PasswordPolicy,
} from '../settings/password-policy.js';
import { entries } from './form.js';
import { LaterScreen } from './later-screen.js';
import { usernameForManagers } from './username-for-managers.js';
import type { Mistakes, View } from './view.js';

/** Asks for a password to choose: for a new account, for one that lacks it, or in place of a forgotten one. */
export default class NewPasswordScreen extends LaterScreen<'new-password'> {
  protected static override readonly css = [...super.css, css];

  protected override template(view: View<'new-password'>): TemplateResult {
    return newPasswordTemplate(view);
  }

  protected override tell(problem: Problem): string {
    return rejectionText(rejectionsIn(problem.data)) ?? super.tell(problem);
  }
}

export function newPasswordTemplate(view: View<'new-password'>): TemplateResult {
  const { step, settings, scope, errors } = view;
  return html`
    ${heading({
      title:
        step.event === 'ForgotPassword'
          ? msg('Choose a new password', { id: 'description.new_password' })
          : msg('Choose a password', { id: 'description.set_password' }),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(submitted: SubmitEvent) => submit(submitted, view)}>
      ${step.identifier ? usernameForManagers(step.identifier) : nothing}
      ${newPasswordField({
        id: `${scope}-new-password`,
        name: 'newPassword',
        label: msg('New password', { id: 'element.new_password' }),
        error: errors.newPassword,
        requirements: requirementsOf(passwordPolicyOf(settings)),
      })}
      ${
        canRecover(settings)
          ? nothing
          : passwordField({
              id: `${scope}-confirm-password`,
              name: 'confirmPassword',
              label: msg('Confirm password', { id: 'input.confirm_password' }),
              autocomplete: 'new-password',
              error: errors.confirmPassword,
            })
      }
      ${mainButton({ words: msg('Save password', { id: 'action.save_password' }), pending: view.pending })}
    </form>
  `;
}

/** What is worth saying beforehand; nothing where any password would do. */
function requirementsOf(policy: PasswordPolicy): Requirement[] {
  return [
    ...(policy.length.min > 1
      ? [{ words: lengthRequirement(policy), isMet: (password: string) => isLongEnough(policy, password) }]
      : []),
    ...(policy.characterTypes.min > 1
      ? [{ words: characterTypesRequirement(policy), isMet: (password: string) => isMixedEnough(policy, password) }]
      : []),
  ];
}

function submit(submitted: SubmitEvent, { step, settings, send, reject }: View<'new-password'>) {
  const { newPassword: password = '', confirmPassword } = entries(submitted);
  const errors = mistakes(passwordPolicyOf(settings), password, confirmPassword);
  if (Object.keys(errors).length > 0) {
    reject(errors);
  } else {
    const { event, identifier } = step;
    send({ type: 'setPassword', event, password, ...(identifier && { identifier }) });
  }
}

function mistakes(policy: PasswordPolicy, password: string, again?: string): Mistakes {
  if (!password) {
    return { newPassword: () => msg('Please enter your password.', { id: 'error.password_required' }) };
  }
  const rejection = rejectionOf(policy, password);
  if (rejection) {
    return { newPassword: () => rejectionText([rejection]) ?? '' };
  }
  return again === undefined || again === password
    ? {}
    : {
        confirmPassword: () =>
          msg('The two passwords differ. Please try again.', { id: 'error.passwords_do_not_match' }),
      };
}
