import { SignInIdentifier, type User } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import type { NewAccount } from './accounts.js';

/** Refuses a profile that holds an identifier of another account. */
export const requireAvailable = async (
  { accounts, settings }: Tenant,
  { username, primaryEmail, primaryPhone }: NewAccount,
): Promise<void> => {
  const { usernamePolicy } = await settings.get();
  const identifiers = [
    { type: SignInIdentifier.Username, value: username },
    { type: SignInIdentifier.Email, value: primaryEmail },
    { type: SignInIdentifier.Phone, value: primaryPhone },
  ];
  for (const { type, value } of identifiers) {
    if (value && (await accounts.findByIdentifier({ type, value }, usernamePolicy))) {
      throw new Refusal(`user.${type}_already_in_use`, 422);
    }
  }
};

/** Refuses to stage what the account has already. */
export const requireNotOwned = (
  user: User,
  { username, primaryEmail, primaryPhone, passwordEncrypted }: NewAccount,
): void => {
  const conflicts = {
    username: username && user.username,
    email: primaryEmail && user.primaryEmail,
    phone: primaryPhone && user.primaryPhone,
    password: passwordEncrypted && user.passwordEncrypted,
  };
  for (const [name, conflict] of Object.entries(conflicts)) {
    if (conflict) {
      throw new Refusal(`user.${name}_exists_in_profile`, 422);
    }
  }
};
