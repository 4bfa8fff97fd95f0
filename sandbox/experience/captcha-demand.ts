import type { SignInExperience } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { InteractionState } from './interaction-state.js';

/** One good token holds until the next start. */
export const requireCaptcha = (
  { captcha: { verified, skipped } }: InteractionState,
  { captchaPolicy }: SignInExperience,
): void => {
  if (captchaPolicy.enabled && !verified && !skipped) {
    throw new Refusal('session.captcha_required', 422);
  }
};
