/** Logto's published types, for those outside this package who are held against them. */
export type {
  CaptchaType,
  CustomProfileFieldType,
  FullSignInExperience,
  InteractionEvent,
  InteractionIdentifier,
  UpdateProfileApiPayload,
  VerificationCodeIdentifier,
} from '@logto/schemas';
