import type { InteractionEvent, User } from '@logto/schemas';
import type { Context } from 'koa';

import type { Given } from '../data/given.js';
import type { Interaction } from '../oidc/open-interaction.js';
import type { VerificationRecord } from './verification-record.js';

/** What was collected for an account and not saved yet. */
export type StagedProfile = Given<
  Pick<
    User,
    'username' | 'primaryEmail' | 'primaryPhone' | 'passwordEncrypted' | 'name' | 'avatar' | 'profile' | 'customData'
  >
>;

/** Everything the server knows about one sign-in, registration or recovery under way. */
export type InteractionState = {
  interactionEvent: InteractionEvent;
  userId?: string;
  profile: StagedProfile;
  /** Whether the extra fields were answered at least once. */
  hasExtraProfile?: boolean;
  verificationRecords: VerificationRecord[];
  captcha: { verified: boolean; skipped: boolean };
  signInContext: { ip: string; userAgent: string };
};

/** `PUT /api/experience` forgets all that was there before. */
export const newState = (interactionEvent: InteractionEvent, ctx: Context): InteractionState => ({
  interactionEvent,
  profile: {},
  verificationRecords: [],
  captcha: { verified: false, skipped: false },
  signInContext: { ip: ctx.ip, userAgent: ctx.get('User-Agent') },
});

/** The state rides on the OpenID Connect interaction, and so lives and dies with it. */
export const loadState = ({ result }: Interaction): InteractionState | undefined =>
  result?.['experience'] as InteractionState | undefined;

export const saveState = async (interaction: Interaction, state: InteractionState | undefined): Promise<void> => {
  // Without a state the key is lost on the way to the database.
  interaction.result = { ...interaction.result, experience: state };
  await interaction.persist();
};
