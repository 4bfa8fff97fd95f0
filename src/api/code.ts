import type { Client } from './client.js';
import { verification, type InteractionEvent } from './experience.js';
import type { Address } from './identifier.js';

/** Sends a six-digit code. Each send makes a new verification and voids the earlier one. */
export const sendCode = (client: Client, identifier: Address, interactionEvent: InteractionEvent) =>
  client.ask(verification, 'POST', '/api/experience/verification/verification-code', { identifier, interactionEvent });

/** Checks the code; the right one is spent. */
export const verifyCode = (client: Client, identifier: Address, verificationId: string, code: string) =>
  client.ask(verification, 'POST', '/api/experience/verification/verification-code/verify', {
    identifier,
    verificationId,
    code,
  });
