// Checked by the compiler alone: what Logto publishes fits what the client reads, and what it sends fits Logto.
import type { InteractionEvent } from '../../src/api/experience.js';
import type { Address, Identifier } from '../../src/api/identifier.js';
import type { ProfileUpdate } from '../../src/api/profile.js';
import type { CaptchaConfig } from '../../src/settings/captcha-config.js';
import type { ProfileField } from '../../src/settings/profile-field.js';
import type { Settings } from '../../src/settings/settings.js';
import type * as logto from '../../sandbox/logto-types.js';

type Fits<Given extends Expected, Expected> = Given;

/** What is null is as good as missing: it is taken out before the settings are read. */
type WithoutNull<T> = T extends readonly (infer Item)[]
  ? WithoutNull<Item>[]
  : T extends object
    ? { [Key in keyof T]: WithoutNull<Exclude<T[Key], null>> }
    : T;

/** What is missing gets its default. */
type Partly<T> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [Key in keyof T]?: Partly<T[Key]> | undefined }
    : T;

export type SettingsFit = Fits<WithoutNull<logto.FullSignInExperience>, Partly<Settings>>;

// Logto spells members as enums; their values are what travels.
export type IdentifierFits = Fits<Identifier['type'], `${logto.InteractionIdentifier['type']}`>;
export type AddressFits = Fits<Address['type'], `${logto.VerificationCodeIdentifier['type']}`>;
export type EventFits = Fits<InteractionEvent, `${logto.InteractionEvent}`>;
export type UpdateFits = Fits<ProfileUpdate['type'], `${logto.UpdateProfileApiPayload['type']}`>;
export type FieldTypesFit = Fits<`${logto.CustomProfileFieldType}`, ProfileField['type']>;
export type CaptchasFit = Fits<`${logto.CaptchaType}`, CaptchaConfig['type']>;
