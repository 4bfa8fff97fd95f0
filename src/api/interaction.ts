import type { Client } from './client.js';
import { flag, list, object, oneOf, required, text, type Decoded } from './decoder.js';

const interaction = object({
  interactionEvent: oneOf(['SignIn', 'Register', 'ForgotPassword']),
  userId: text,
  profile: object({}),
  verificationRecords: list(object({ id: required(text), verified: flag }), []),
  captcha: object({ verified: flag, skipped: flag }),
});

export type KnownInteraction = Decoded<typeof interaction>;

/** What the server has of an interaction already started; refused where there is none. */
export const getInteraction = (client: Client) => client.ask(interaction, 'GET', '/api/experience/interaction');
