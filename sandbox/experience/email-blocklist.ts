import { matchesEmailBlocklistItem } from '@logto/core-kit';
import type { SignInExperience } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';

/** Refuses new accounts with an address that the tenant does not want. */
export const requireWelcomeEmail = (
  email: string,
  { emailBlocklistPolicy }: Pick<SignInExperience, 'emailBlocklistPolicy'>,
): void => {
  const { blockSubaddressing, customBlocklist = [] } = emailBlocklistPolicy;
  // The form of an address lets a second @ through, with nothing between the two.
  if (!email.split('@')[1]) {
    throw new Refusal('session.email_blocklist.invalid_email', 400);
  }
  if (blockSubaddressing && /\+.*@/.test(email)) {
    throw new Refusal('session.email_blocklist.email_subaddressing_not_allowed', 422);
  }
  if (customBlocklist.some((item) => matchesEmailBlocklistItem(item, email))) {
    throw new Refusal('session.email_blocklist.email_not_allowed', 422, { gaps: { email } });
  }
};
