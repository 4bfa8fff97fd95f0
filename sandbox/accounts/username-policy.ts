import { validateUsernameAgainstPolicy } from '@logto/core-kit';
import type { SignInExperience } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';

/** The tenant's rules for new user names. */
export const requireAllowedUsername = (
  username: string,
  { usernamePolicy }: Pick<SignInExperience, 'usernamePolicy'>,
): void => {
  const violation = validateUsernameAgainstPolicy(username, usernamePolicy);
  if (violation) {
    throw new Refusal(`user.username_${violation}`, 422);
  }
};
