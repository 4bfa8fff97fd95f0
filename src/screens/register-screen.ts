import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { elsewhere } from '../card/elsewhere.js';
import { terms } from '../card/terms.js';
import { agreedIn, agreement } from '../fields/agreement.js';
import { mainButton } from '../fields/main-button.js';
import { fill } from '../phrases/fill.js';
import { identifierName } from '../phrases/words.js';
import { usernameRequirements } from '../phrases/username-words.js';
import { canSignIn, within } from '../settings/entries.js';
import { isStrict, usernamePolicyOf } from '../settings/username-policy.js';
import { entryField } from './entry-field.js';
import { captchaPlace, entries } from './form.js';
import { readNewIdentifier } from './read-new-identifier.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Asks who somebody wants to be; what else an account needs is asked on the way. */
export default class RegisterScreen extends LaterScreen<'register'> {
  protected override template(view: View<'register'>): TemplateResult {
    return registerTemplate(view);
  }
}

export function registerTemplate(view: View<'register'>): TemplateResult {
  const { settings } = view;
  const policy = usernamePolicyOf(settings);
  const types = typesOf(view);
  return html`
    ${heading({
      title: msg('Create your account', { id: 'description.create_your_account' }),
      description:
        view.step.only &&
        fill(
          msg('Enter your {{types, list(type: disjunction;)}} to create an account.', {
            id: 'description.identifier_register_description',
          }),
          {
            types: types.map(identifierName),
          },
        ),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${entryField(view, types, types.includes('username') && isStrict(policy) ? usernameRequirements(policy) : undefined)}
      ${agreement({ ...view, event: 'Register' })} ${captchaPlace}
      ${mainButton({ words: msg('Create account', { id: 'action.create_account' }), pending: view.pending })}
      ${terms(settings, 'Register')}
    </form>
    ${
      view.step.only
        ? elsewhere('', msg('All ways to create an account', { id: 'description.all_account_creation_options' }), () =>
            view.send({ type: 'go', to: { name: 'register' } }),
          )
        : canSignIn(settings)
          ? elsewhere(
              msg('Already have an account?', { id: 'description.have_account' }),
              msg('Sign in', { id: 'action.sign_in' }),
              () => view.send({ type: 'go', to: { name: 'sign-in' } }),
            )
          : nothing
    }
  `;
}

const typesOf = ({ step, settings }: View<'register'>) => within(settings.signUp.identifiers, step.only);

async function submit(event: SubmitEvent, view: View<'register'>): Promise<void> {
  const fields = entries(event);
  const read = await readNewIdentifier(fields, typesOf(view), view.settings);
  if ('mistake' in read) {
    view.reject({ identifier: read.mistake });
  } else {
    view.send({ type: 'register', ...read, ...agreedIn(fields, view.settings, 'Register') });
  }
}
