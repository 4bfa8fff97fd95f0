import type { InteractionEvent } from '../../api/experience.js';
import { submit } from '../../api/experience.js';
import { resetPassword, updateProfile, type ProfileUpdate } from '../../api/profile.js';
import type { ActionOf } from '../action.js';
import type { Step } from '../step.js';
import type { Context } from './context.js';
import { complete, finish } from './finish.js';

export async function setPassword(
  { event, password, identifier }: ActionOf<'setPassword'>,
  context: Context,
): Promise<Step> {
  if (event !== 'ForgotPassword') {
    return add({ type: 'password', value: password }, event, context);
  }
  await resetPassword(context.client, password);
  await submit(context.client);
  return { name: 'sign-in', after: 'password-reset', ...(identifier && { identifier }) };
}

export const setUsername = ({ event, username }: ActionOf<'setUsername'>, context: Context): Promise<Step> =>
  add({ type: 'username', value: username }, event, context);

/** Who signs in is identified already; a new account comes to be with what it lacked. */
async function add(update: ProfileUpdate, event: InteractionEvent, context: Context): Promise<Step> {
  await context.interaction.ensure(event);
  await updateProfile(context.client, update);
  return event === 'Register' ? finish(context) : complete(context);
}
