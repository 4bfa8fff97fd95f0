import * as z from 'zod/mini';
import type { Client } from './client.js';

const interaction = z.object({ interactionEvent: z.enum(['SignIn', 'Register', 'ForgotPassword']) });

/** What the server has of an interaction already started; refused where there is none. */
export const getInteraction = (client: Client) => client.ask(interaction, 'GET', '/api/experience/interaction');
