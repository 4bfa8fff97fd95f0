import {
  emailCodeVerificationRecordDataGuard,
  InteractionEvent,
  passwordVerificationRecordDataGuard,
  phoneCodeVerificationRecordDataGuard,
  sanitizedNewPasswordIdentityVerificationRecordDataGuard,
  Users,
} from '@logto/schemas';
import { z } from 'zod';

const { username, primaryEmail, primaryPhone, name, avatar, profile, customData } = Users.guard.shape;

/** The parts of the state that a browser may see: what is not named here is left out. */
export const publicStateGuard = z.object({
  interactionEvent: z.nativeEnum(InteractionEvent),
  userId: z.string().optional(),
  profile: z.object({ username, primaryEmail, primaryPhone, name, avatar, profile, customData }).partial(),
  verificationRecords: z.array(
    z.discriminatedUnion('type', [
      passwordVerificationRecordDataGuard,
      emailCodeVerificationRecordDataGuard,
      phoneCodeVerificationRecordDataGuard,
      sanitizedNewPasswordIdentityVerificationRecordDataGuard,
    ]),
  ),
  mfa: z.object({}),
  captcha: z.object({ verified: z.boolean(), skipped: z.boolean() }),
  signInContext: z.object({ ip: z.string(), userAgent: z.string() }),
});
