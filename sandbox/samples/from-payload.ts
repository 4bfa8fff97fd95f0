import { ForgotPasswordMethod, fullSignInExperienceGuard, SignInExperiences } from '@logto/schemas';

import { notYet } from './not-yet.js';
import type { SampleTenant } from './sample-tenant.js';

const { EmailVerificationCode, PhoneVerificationCode } = ForgotPasswordMethod;

/** A tenant out of what its pages get to see. The guard of stored settings leaves behind what was added for pages. */
export const fromPayload = (id: string, name: string, json: unknown): SampleTenant => {
  const payload = fullSignInExperienceGuard.parse(json);
  const { email, phone } = payload.forgotPassword;
  return {
    id,
    name,
    settings: {
      ...SignInExperiences.guard.partial().parse(payload),
      forgotPasswordMethods: [...(email ? [EmailVerificationCode] : []), ...(phone ? [PhoneVerificationCode] : [])],
    },
    profileFields: payload.customProfileFieldCatalog ?? payload.customProfileFields,
    captcha: payload.captchaConfig,
    notYet: notYet(payload),
  };
};
