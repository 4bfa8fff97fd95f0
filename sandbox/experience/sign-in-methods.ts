import {
  ForgotPasswordMethod,
  InteractionEvent,
  type SignInExperience,
  SignInMode,
  VerificationType,
} from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { VerificationRecord } from './verification-record.js';

const refusedModes: Partial<Record<InteractionEvent, SignInMode>> = {
  [InteractionEvent.SignIn]: SignInMode.Register,
  [InteractionEvent.Register]: SignInMode.SignIn,
};

export const requireAllowedEvent = (event: InteractionEvent, { signInMode }: SignInExperience): void => {
  if (refusedModes[event] === signInMode) {
    throw new Refusal('auth.forbidden', 403);
  }
};

/** Whether the tenant lets people sign in this way. */
export const requireSignInMethod = (record: VerificationRecord, { signIn: { methods } }: SignInExperience): void => {
  const method = methods.find(({ identifier }) => identifier === record.identifier.type);
  const isEnabled = record.type === VerificationType.Password ? method?.password : method?.verificationCode;
  if (!isEnabled) {
    throw new Refusal('user.sign_in_method_not_enabled', 422);
  }
};

const recoveryMethods: Partial<Record<VerificationType, ForgotPasswordMethod>> = {
  [VerificationType.EmailVerificationCode]: ForgotPasswordMethod.EmailVerificationCode,
  [VerificationType.PhoneVerificationCode]: ForgotPasswordMethod.PhoneVerificationCode,
};

/** Whether the tenant lets people recover their password this way; all ways if it names none. */
export const requireRecoveryMethod = (
  { type }: VerificationRecord,
  { forgotPasswordMethods }: SignInExperience,
): void => {
  const method = recoveryMethods[type];
  if (!method || forgotPasswordMethods?.includes(method) === false) {
    throw new Refusal('session.not_supported_for_forgot_password', 422);
  }
};
