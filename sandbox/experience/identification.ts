import { InteractionEvent, SignInIdentifier, type User, VerificationType } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import type { InteractionState } from './interaction-state.js';
import { requireAllowedEvent, requireRecoveryMethod, requireSignInMethod } from './sign-in-methods.js';
import { findRecord, type VerificationRecord } from './verification-record.js';

const findUser = async ({ accounts, settings }: Tenant, record: VerificationRecord): Promise<User> => {
  if (
    record.type === VerificationType.NewPasswordIdentity ||
    !record.verified ||
    !isSignInIdentifier(record.identifier.type)
  ) {
    throw new Refusal('session.verification_failed', 400);
  }
  const { type, value } = record.identifier;
  const { usernamePolicy } = await settings.get();
  const user = await accounts.findByIdentifier({ type, value }, usernamePolicy);
  if (!user) {
    throw new Refusal('user.user_not_exist', 404, { data: { identifier: value } });
  }
  return user;
};

const isSignInIdentifier = (type: string): type is SignInIdentifier =>
  Object.values<string>(SignInIdentifier).includes(type);

/** Sign-in and recovery: binds a proof to the account it belongs to. */
export const identify = async (
  tenant: Tenant,
  state: InteractionState,
  verificationId: string | undefined,
): Promise<void> => {
  if (verificationId === undefined) {
    throw new Refusal('guard.invalid_input', 400, { gaps: { type: 'body' } });
  }
  const settings = await tenant.settings.get();
  const record = findRecord(state, verificationId);
  requireAllowedEvent(state.interactionEvent, settings);
  if (state.interactionEvent === InteractionEvent.ForgotPassword) {
    requireRecoveryMethod(record, settings);
  } else {
    requireSignInMethod(record, settings);
  }

  const user = await findUser(tenant, record);
  if (user.isSuspended) {
    throw new Refusal('user.suspended', 401);
  }
  if (state.userId !== undefined && state.userId !== user.id) {
    throw new Refusal('session.identity_conflict', 409);
  }
  state.userId = user.id;
};
