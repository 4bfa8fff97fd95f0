import * as z from 'zod/mini';
import { partOf } from './part-of.js';
import type { Settings } from './settings.js';

const signUp = z.object({
  password: z._default(z.boolean(), true),
  secondaryIdentifiers: z._default(z.array(z.object({ identifier: z.string() })), []),
});

/** What a new account needs beside its first identifier. */
export const signUpOf = (settings: Settings) => partOf(settings, 'signUp', signUp);
