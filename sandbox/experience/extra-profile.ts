import {
  type CustomProfileField,
  CustomProfileFieldType,
  MissingProfile,
  nameAndAvatarGuard,
  reservedBuiltInProfileKeys,
  reservedSignInIdentifierKeys,
  userProfileGuard,
} from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { InteractionState, StagedProfile } from './interaction-state.js';

type Values = Record<string, unknown>;

const includes = (names: readonly string[], name: string): boolean => names.includes(name);

const requireFreeNames = (values: Values): void => {
  for (const name of Object.keys(values)) {
    if (includes(reservedSignInIdentifierKeys, name)) {
      throw new Refusal('custom_profile_fields.name_conflict_sign_in_identifier', 400);
    }
    if (includes(reservedBuiltInProfileKeys, name)) {
      throw new Refusal('custom_profile_fields.name_conflict_built_in_prop', 400);
    }
  }
};

const pick = (values: Values, wanted: (name: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));

const isNameOrAvatar = (name: string) => name in nameAndAvatarGuard.shape;
const isStandard = (name: string) => name in userProfileGuard.shape;

/** Values with a standard name go to the standard profile, all others to the custom data. */
export const profileFromValues = (values: Values): StagedProfile => {
  requireFreeNames(values);
  const nameAndAvatar = nameAndAvatarGuard.partial().safeParse(pick(values, isNameOrAvatar));
  const profile = userProfileGuard.safeParse(pick(values, isStandard));
  if (!nameAndAvatar.success || !profile.success) {
    // What Logto says, too: the values reach its database unchecked.
    throw Object.assign(new Error('Internal server error.'), { status: 500, expose: true });
  }
  return {
    ...nameAndAvatar.data,
    profile: profile.data as StagedProfile['profile'],
    customData: pick(values, (name) => !isNameOrAvatar(name) && !isStandard(name)) as StagedProfile['customData'],
  };
};

/** The keys a required field needs; groups need those of their parts that are required. */
const requiredKeys = ({ type, name, required, config: { parts = [] } }: CustomProfileField) => {
  if (!required) {
    return [];
  }
  return type === CustomProfileFieldType.Fullname
    ? parts.filter((part) => part.enabled && part.required).map((part) => part.name)
    : [name];
};

/** A registration asks for all fields once, and afterwards for the required ones until they are there. */
export const requireExtraProfile = (
  { profile: staged, hasExtraProfile = false }: InteractionState,
  fields: CustomProfileField[],
): void => {
  const values: Values = { ...staged, ...staged.profile, ...staged.customData };
  const isMissing = hasExtraProfile
    ? fields.flatMap(requiredKeys).some((key) => (values[key] ?? null) === null)
    : fields.length > 0;
  if (isMissing) {
    throw new Refusal('user.missing_profile', 422, {
      data: { missingProfile: [MissingProfile.extraProfile] },
    });
  }
};
