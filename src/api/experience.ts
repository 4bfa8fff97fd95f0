import type { Client } from './client.js';
import { object, required, text } from './decoder.js';

/** What the person is here to do; the server keeps one event per interaction. */
export type InteractionEvent = 'SignIn' | 'Register' | 'ForgotPassword';

/** What most verification endpoints answer: the proof to identify with. */
export const verification = object({ verificationId: required(text) });

const finished = object({ redirectTo: text });

/** Starts the interaction, or starts it anew: all earlier state is dropped. A captcha's token holds until the next start. */
export const start = (client: Client, interactionEvent: InteractionEvent, captchaToken?: string) =>
  client.send('PUT', '/api/experience', { interactionEvent, captchaToken });

/** Goes on with what was proven, as another event. What was staged for the account is dropped. */
export const switchEvent = (client: Client, interactionEvent: InteractionEvent) =>
  client.send('PUT', '/api/experience/interaction-event', { interactionEvent });

/** Binds what was verified to its account. Registering without an id makes an account of what was staged so far. */
export const identify = (client: Client, verificationId?: string) =>
  client.send('POST', '/api/experience/identification', { verificationId });

/** Finishes the interaction and says where the browser must go: nowhere after a recovery. */
export const submit = (client: Client) => client.ask(finished, 'POST', '/api/experience/submit');
