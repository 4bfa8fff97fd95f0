import { MissingProfile, type SignInExperience, SignInIdentifier, type User } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { StagedProfile } from './interaction-state.js';

type Owned = StagedProfile & Partial<Pick<User, 'identities'>>;

/** The identifiers of the first screen come down to one demand. */
const primaryDemand = ({ identifiers }: SignInExperience['signUp']): MissingProfile[] => {
  const has = (identifier: SignInIdentifier) => identifiers.includes(identifier);
  if (has(SignInIdentifier.Username)) {
    return [MissingProfile.username];
  }
  if (has(SignInIdentifier.Email) && has(SignInIdentifier.Phone)) {
    return [MissingProfile.emailOrPhone];
  }
  return identifiers.map((identifier) => MissingProfile[identifier]);
};

const isOwned: [MissingProfile, (owned: Owned) => boolean][] = [
  [MissingProfile.username, ({ username }) => Boolean(username)],
  [MissingProfile.emailOrPhone, ({ primaryEmail, primaryPhone }) => Boolean(primaryEmail ?? primaryPhone)],
  [MissingProfile.email, ({ primaryEmail }) => Boolean(primaryEmail)],
  [MissingProfile.phone, ({ primaryPhone }) => Boolean(primaryPhone)],
  [
    MissingProfile.password,
    ({ passwordEncrypted, identities = {} }) => Boolean(passwordEncrypted) || Object.keys(identities).length > 0,
  ],
];

/** Refuses an account that owns less than the tenant demands at sign-up. */
export const requireCompleteProfile = (owned: Owned, { signUp }: SignInExperience): void => {
  const demanded = new Set<string>([
    ...primaryDemand(signUp),
    ...(signUp.secondaryIdentifiers ?? []).map(({ identifier }) => identifier),
    ...(signUp.password ? [MissingProfile.password] : []),
  ]);
  const missingProfile = isOwned
    .filter(([demand, owns]) => demanded.has(demand) && !owns(owned))
    .map(([demand]) => demand);
  if (missingProfile.length > 0) {
    throw new Refusal('user.missing_profile', 422, { data: { missingProfile } });
  }
};
