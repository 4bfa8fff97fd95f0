import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { identifierField } from '../fields/identifier-field.js';
import { mainButton } from '../fields/main-button.js';
import type { Addition } from '../flow/step.js';
import { identifierLabel } from '../phrases/words.js';
import { isAddress } from '../settings/identifier.js';
import { entries } from './form.js';
import { LaterScreen } from './later-screen.js';
import { readIdentifier } from './read-identifier.js';
import type { View } from './view.js';

/** Asks for the address that an account lacks; a code proves it. */
export default class NewAddressScreen extends LaterScreen<'new-address'> {
  protected override template(view: View<'new-address'>): TemplateResult {
    return newAddressTemplate(view);
  }
}

export function newAddressTemplate(view: View<'new-address'>): TemplateResult {
  const { step, scope } = view;
  const { types } = step.adds;
  return html`
    ${heading({ ...words(step.adds), notice: view.notice })}
    <form class="logto_form" novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${identifierField({
        id: `${scope}-identifier`,
        name: 'identifier',
        label: identifierLabel(types),
        value: step.identifier?.value,
        types,
        error: view.errors['identifier'],
      })}
      ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
    </form>
  `;
}

function words({ types: [type, other] }: Addition) {
  if (other) {
    return {
      title: msg('Add your email or phone', { id: 'description.link_email_or_phone' }),
      description: msg('It keeps your account safe. We will send a code there.', {
        id: 'description.link_email_or_phone_description',
      }),
    };
  }
  return type === 'phone'
    ? {
        title: msg('Add your phone number', { id: 'description.link_phone' }),
        description: msg('It keeps your account safe. We will send a code there.', {
          id: 'description.link_phone_description',
        }),
      }
    : {
        title: msg('Add your email', { id: 'description.link_email' }),
        description: msg('It keeps your account safe. We will send a code there.', {
          id: 'description.link_email_description',
        }),
      };
}

async function submit(event: SubmitEvent, { step, send, reject }: View<'new-address'>): Promise<void> {
  const read = await readIdentifier(entries(event), step.adds.types);
  if ('mistake' in read) {
    reject({ identifier: read.mistake });
  } else if (isAddress(read.identifier)) {
    send({ type: 'sendCode', event: step.event, identifier: read.identifier, adds: step.adds });
  }
}
