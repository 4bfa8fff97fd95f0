import type { UserInfo } from '@logto/core-kit';
import { SignInIdentifier, type UpdateProfileApiPayload, type User, VerificationType } from '@logto/schemas';

import { requireAvailable, requireNotOwned } from '../accounts/availability.js';
import { hashPassword, isPasswordOf } from '../accounts/password-hash.js';
import { requireAllowedPassword } from '../accounts/password-policy.js';
import { requireAllowedUsername } from '../accounts/username-policy.js';
import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import { requireWelcomeEmail } from './email-blocklist.js';
import { profileFromValues } from './extra-profile.js';
import type { InteractionState, StagedProfile } from './interaction-state.js';
import { findRecordOfType } from './verification-record.js';

const ownerOf = ({ name, username, primaryEmail, primaryPhone }: StagedProfile): UserInfo => ({
  ...(name && { name }),
  ...(username && { username }),
  ...(primaryEmail && { email: primaryEmail }),
  ...(primaryPhone && { phoneNumber: primaryPhone }),
});

/** The value that a verified code stands for. */
const provenValue = (
  state: InteractionState,
  verificationId: string,
  type: VerificationType.EmailVerificationCode | VerificationType.PhoneVerificationCode,
): string => {
  const { verified, identifier } = findRecordOfType(state, verificationId, type);
  if (!verified) {
    throw new Refusal('session.verification_failed', 400);
  }
  return identifier.value;
};

const newPassword = async ({ settings }: Tenant, password: string, owner: StagedProfile): Promise<StagedProfile> => {
  await requireAllowedPassword(password, ownerOf(owner), await settings.get());
  return { passwordEncrypted: await hashPassword(password) };
};

const wantedProfile = async (
  tenant: Tenant,
  state: InteractionState,
  user: User | undefined,
  update: UpdateProfileApiPayload,
): Promise<StagedProfile> => {
  switch (update.type) {
    case SignInIdentifier.Username: {
      requireAllowedUsername(update.value, await tenant.settings.get());
      return { username: update.value };
    }
    case 'password': {
      return newPassword(tenant, update.value, { ...user, ...state.profile });
    }
    case SignInIdentifier.Email: {
      const type = VerificationType.EmailVerificationCode;
      const primaryEmail = provenValue(state, update.verificationId, type);
      requireWelcomeEmail(primaryEmail, await tenant.settings.get());
      return { primaryEmail };
    }
    case SignInIdentifier.Phone: {
      const type = VerificationType.PhoneVerificationCode;
      return { primaryPhone: provenValue(state, update.verificationId, type) };
    }
    case 'extraProfile': {
      return profileFromValues(update.values);
    }
    case 'social': {
      throw new Refusal('request.feature_not_supported', 501, { details: 'profile: social' });
    }
  }
};

/** What an update adds to the profile, if nothing speaks against it. */
export const profileFrom = async (...parameters: Parameters<typeof wantedProfile>): Promise<StagedProfile> => {
  const [tenant, , user] = parameters;
  const staged = await wantedProfile(...parameters);
  if (user) {
    requireNotOwned(user, staged);
  }
  await requireAvailable(tenant, staged);
  return staged;
};

/** A recovery's new password, which has to be another one. */
export const replacePassword = async (tenant: Tenant, user: User, password: string): Promise<StagedProfile> => {
  const staged = await newPassword(tenant, password, user);
  if (user.passwordEncrypted && (await isPasswordOf(user.passwordEncrypted, password))) {
    throw new Refusal('user.same_password', 422);
  }
  return staged;
};
