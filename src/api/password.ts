import type { Client } from './client.js';
import { verification } from './experience.js';
import type { Identifier } from './identifier.js';

/** Checks a password. Unknown account and wrong password give the same answer. */
export const verifyPassword = (client: Client, identifier: Identifier, password: string) =>
  client.ask(verification, 'POST', '/api/experience/verification/password', { identifier, password });
