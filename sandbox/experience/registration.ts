import { type SignInExperience, SignInIdentifier, VerificationType } from '@logto/schemas';

import { requireAvailable } from '../accounts/availability.js';
import { requireAllowedUsername } from '../accounts/username-policy.js';
import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import { requireCaptcha } from './captcha-demand.js';
import { requireWelcomeEmail } from './email-blocklist.js';
import { requireExtraProfile } from './extra-profile.js';
import type { InteractionState, StagedProfile } from './interaction-state.js';
import { requireCompleteProfile } from './missing-profile.js';
import { requireAllowedEvent } from './sign-in-methods.js';
import { findRecord, type VerificationRecord } from './verification-record.js';

/** What a proof brings into a new account. */
const profileOf = (record: VerificationRecord, settings: SignInExperience): StagedProfile => {
  if (record.type === VerificationType.NewPasswordIdentity) {
    requireAllowedUsername(record.identifier.value, settings);
    return {
      username: record.identifier.value,
      passwordEncrypted: record.passwordEncrypted ?? null,
    };
  }
  if (!record.verified || record.type === VerificationType.Password) {
    throw new Refusal('session.verification_failed', 400);
  }
  return record.identifier.type === SignInIdentifier.Email
    ? { primaryEmail: record.identifier.value }
    : { primaryPhone: record.identifier.value };
};

/** Creates the account from what was collected and, if given, from one more proof. */
export const register = async (
  tenant: Tenant,
  state: InteractionState,
  verificationId: string | undefined,
): Promise<void> => {
  const settings = await tenant.settings.get();
  requireAllowedEvent(state.interactionEvent, settings);
  requireCaptcha(state, settings);
  if (verificationId !== undefined) {
    const brought = profileOf(findRecord(state, verificationId), settings);
    if (brought.primaryEmail) {
      requireWelcomeEmail(brought.primaryEmail, settings);
    }
    await requireAvailable(tenant, brought);
    state.profile = { ...state.profile, ...brought };
  }
  await requireAvailable(tenant, state.profile);
  requireCompleteProfile(state.profile, settings);
  requireExtraProfile(state, await tenant.profileFields.listForSignUp(settings));

  const user = await tenant.accounts.create(state.profile);
  state.userId = user.id;
  state.profile = {};
};
