import type { User } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import type { InteractionState } from './interaction-state.js';

/** The account that the interaction was bound to. */
export const identifiedUser = async ({ accounts }: Tenant, { userId }: InteractionState): Promise<User> => {
  const user = userId === undefined ? undefined : await accounts.find(userId);
  if (!user) {
    throw new Refusal('session.identifier_not_found', 404);
  }
  return user;
};
