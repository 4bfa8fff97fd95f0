import * as z from 'zod/mini';
import { partOf } from './part-of.js';
import type { Settings } from './settings.js';

const allowed = z._default(z.boolean(), true);
const every = { lowercase: true, uppercase: true, numbers: true, underscore: true };

const policy = z.object({
  minLength: z._default(z.number(), 1),
  maxLength: z._default(z.number(), 128),
  allowedChars: z._default(
    z.object({ lowercase: allowed, uppercase: allowed, numbers: allowed, underscore: allowed }),
    every,
  ),
});

export type CharacterKind = keyof typeof every;

/** What the tenant asks of a new username. */
export interface UsernamePolicy {
  readonly minLength: number;
  readonly maxLength: number;
  /** The kinds of characters that may be used. */
  readonly kinds: readonly CharacterKind[];
}

export function usernamePolicyOf(settings: Settings): UsernamePolicy {
  const { allowedChars, ...lengths } = partOf(settings, 'usernamePolicy', policy);
  return { ...lengths, kinds: allKinds.filter((kind) => allowedChars[kind]) };
}

const kinds: Readonly<Record<CharacterKind, RegExp>> = {
  lowercase: /[a-z]/,
  uppercase: /[A-Z]/,
  numbers: /\d/,
  underscore: /_/,
};

const allKinds = Object.keys(kinds) as CharacterKind[];

/** Whether the tenant asks for more than any username needs. */
export const isStrict = ({ minLength, maxLength, kinds }: UsernamePolicy) =>
  minLength > 1 || maxLength < 128 || kinds.length < allKinds.length;

/** Whether a well-formed name is what the tenant asks for. */
export function fits({ minLength, maxLength, kinds: allowed }: UsernamePolicy, name: string): boolean {
  const usesForbidden = allKinds.some((kind) => !allowed.includes(kind) && kinds[kind].test(name));
  return name.length >= minLength && name.length <= maxLength && !usesForbidden;
}
