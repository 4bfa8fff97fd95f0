/** Logto's published types, for those outside this package who are held against them. */
export type {
  FullSignInExperience,
  InteractionEvent,
  InteractionIdentifier,
  VerificationCodeIdentifier,
} from '@logto/schemas';
