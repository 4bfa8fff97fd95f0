import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { support } from '../card/support.js';
import { mainButton } from '../fields/main-button.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Says that the account is closed for now, and whom to ask. */
export default class AccountSuspendedScreen extends LaterScreen<'account-suspended'> {
  protected override template(view: View<'account-suspended'>): TemplateResult {
    return accountSuspendedTemplate(view);
  }
}

export const accountSuspendedTemplate = ({ settings, send, pending, notice }: View<'account-suspended'>) => html`
  ${heading({
    title: msg('This account is suspended', { id: 'error.account_suspended' }),
    description: msg(
      'You cannot sign in with it at the moment. Please contact support if you think this is a mistake.',
      {
        id: 'error.account_suspended_description',
      },
    ),
    notice,
  })}
  ${mainButton({
    words: msg('Use another account', { id: 'action.use_another_account' }),
    pending,
    press: () => send({ type: 'startAgain' }),
  })}
  ${support(settings)}
`;
