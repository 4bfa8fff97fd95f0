import { PasswordPolicyChecker, type UserInfo } from '@logto/core-kit';
import type { SignInExperience } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';

/** The real list is a web service, and nothing here leaves the machine. */
const breachedPasswords = ['test_password', '123456aA'];

class OfflinePasswordPolicyChecker extends PasswordPolicyChecker {
  override async hasBeenPwned(password: string): Promise<boolean> {
    return breachedPasswords.includes(password);
  }
}

/** The tenant's rules for new passwords. */
export const requireAllowedPassword = async (
  password: string,
  owner: UserInfo,
  { passwordPolicy }: Pick<SignInExperience, 'passwordPolicy'>,
): Promise<void> => {
  const issues = await new OfflinePasswordPolicyChecker(passwordPolicy).check(password, owner);
  if (issues.length > 0) {
    throw new Refusal('password.rejected', 422, { data: issues });
  }
};
