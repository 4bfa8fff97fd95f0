import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { identifierField } from '../fields/identifier-field.js';
import { mainButton } from '../fields/main-button.js';
import { usernameRequirements } from '../phrases/username-words.js';
import { isStrict, usernamePolicyOf } from '../settings/username-policy.js';
import { entries } from './form.js';
import { readNewIdentifier } from './read-new-identifier.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Asks for the username that an account lacks. */
export default class NewUsernameScreen extends LaterScreen<'new-username'> {
  protected override template(view: View<'new-username'>): TemplateResult {
    return newUsernameTemplate(view);
  }
}

export function newUsernameTemplate(view: View<'new-username'>): TemplateResult {
  const policy = usernamePolicyOf(view.settings);
  return html`
    ${heading({
      title: msg('Choose a username', { id: 'description.enter_username' }),
      description: msg('It is another way to sign in, and nobody else can have it.', {
        id: 'description.enter_username_description',
      }),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${identifierField({
        id: `${view.scope}-identifier`,
        name: 'identifier',
        label: msg('Username', { id: 'input.username' }),
        types: ['username'],
        error: view.errors.identifier,
        ...(isStrict(policy) && { note: usernameRequirements(policy) }),
      })}
      ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
    </form>
  `;
}

async function submit(event: SubmitEvent, { step, settings, send, reject }: View<'new-username'>): Promise<void> {
  const read = await readNewIdentifier(entries(event), ['username'], settings);
  if ('mistake' in read) {
    reject({ identifier: read.mistake });
  } else {
    send({ type: 'setUsername', event: step.event, username: read.identifier.value });
  }
}
