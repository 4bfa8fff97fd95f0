// Checked by the compiler alone: what Logto publishes fits what the client reads, and what it sends fits Logto.
import type * as z from 'zod/mini';
import type { InteractionEvent } from '../../src/api/experience.js';
import type { Address, Identifier } from '../../src/api/identifier.js';
import type { settings } from '../../src/settings/settings.js';
import type * as logto from '../../sandbox/logto-types.js';

type Fits<Given extends Expected, Expected> = Given;

export type SettingsFit = Fits<logto.FullSignInExperience, z.input<typeof settings>>;

// Logto spells members as enums; their values are what travels.
export type IdentifierFits = Fits<Identifier['type'], `${logto.InteractionIdentifier['type']}`>;
export type AddressFits = Fits<Address['type'], `${logto.VerificationCodeIdentifier['type']}`>;
export type EventFits = Fits<InteractionEvent, `${logto.InteractionEvent}`>;
