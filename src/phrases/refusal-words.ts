import { msg } from '@lit/localize';
import type { Identifier } from '../api/identifier.js';
import { fill } from './fill.js';
import { identifierName, identifierText } from './words.js';

/** Nobody has the identifier that was proven. */
export const unknownAccount = ({ type, value }: Identifier) =>
  fill(msg('There is no account for the {{type}} {{value}}.', { id: 'description.sign_in_id_does_not_exist_alert' }), {
    type: identifierName(type),
    value: identifierText({ type, value }),
  });

/** Somebody has the identifier that a new account was to have. */
export const takenIdentifier = ({ type, value }: Identifier) =>
  fill(
    msg('There is an account for the {{type}} {{value}} already.', {
      id: 'description.create_account_id_exists_alert',
    }),
    { type: identifierName(type), value: identifierText({ type, value }) },
  );

export const takenUsername = () => msg('Somebody has this username already.', { id: 'error.username_exists' });
