import * as z from 'zod/mini';
import { partOf } from './part-of.js';
import type { Settings } from './settings.js';

const count = (fallback: number) => z._default(z.number(), fallback);

const policy = z.object({
  length: z._default(z.object({ min: count(8), max: count(256) }), { min: 8, max: 256 }),
  characterTypes: z._default(z.object({ min: count(1) }), { min: 1 }),
});

export type PasswordPolicy = z.output<typeof policy>;

/** What the tenant asks of a new password, as far as it can be checked here. The server checks more. */
export const passwordPolicyOf = (settings: Settings): PasswordPolicy => partOf(settings, 'passwordPolicy', policy);

/** Why a password is rejected, with the reasons and numbers that the server uses too. */
export interface PasswordRejection {
  /** `password_rejected.…` */
  readonly code: string;
  readonly interpolation?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
}

/** Small letters, capitals, digits and symbols. */
const characterTypes = [/[a-z]/, /[A-Z]/, /\d/, /[ !-/:-@[-`{-~]/];

const supported = /^[ -~]*$/;

export const isLongEnough = ({ length: { min } }: PasswordPolicy, password: string) => password.length >= min;

export const isMixedEnough = ({ characterTypes: { min } }: PasswordPolicy, password: string) =>
  characterTypes.filter((type) => type.test(password)).length >= min;

/** The first thing that is wrong with a password, told before the server is asked. */
export function rejectionOf(policy: PasswordPolicy, password: string): PasswordRejection | undefined {
  const { min, max } = policy.length;
  if (!supported.test(password)) {
    return { code: 'password_rejected.unsupported_characters' };
  }
  if (!isLongEnough(policy, password)) {
    return { code: 'password_rejected.too_short', interpolation: { min } };
  }
  if (!isMixedEnough(policy, password)) {
    return { code: 'password_rejected.character_types', interpolation: policy.characterTypes };
  }
  return password.length > max ? { code: 'password_rejected.too_long', interpolation: { max } } : undefined;
}

const rejection = z.object({
  code: z.string(),
  interpolation: z.optional(z.object({ min: z.optional(z.number()), max: z.optional(z.number()) })),
});

/** The reasons that came with the server's refusal; those it does not explain are left out. */
export function rejectionsIn(data: unknown): PasswordRejection[] {
  return (Array.isArray(data) ? data : []).flatMap((item) => {
    const read = rejection.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
