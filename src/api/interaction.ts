import type { Client } from './client.js';
import { object, oneOf } from './decoder.js';

const interaction = object({ interactionEvent: oneOf(['SignIn', 'Register', 'ForgotPassword']) });

/** What the server has of an interaction already started; refused where there is none. */
export const getInteraction = (client: Client) => client.ask(interaction, 'GET', '/api/experience/interaction');
