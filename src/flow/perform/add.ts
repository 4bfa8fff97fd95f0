import type { InteractionEvent } from '../../api/experience.js';
import { updateProfile, type ProfileUpdate } from '../../api/profile.js';
import type { StepOf } from '../step.js';
import type { Context } from './context.js';
import { complete, finish } from './finish.js';

/** Gives an account what it lacked. Who signs in is identified already; a new account comes to be with it. */
export async function add(
  update: ProfileUpdate,
  event: InteractionEvent,
  context: Context,
): Promise<StepOf<'complete'>> {
  await context.interaction.ensure(event);
  await updateProfile(context.client, update);
  return event === 'Register' ? finish(context) : complete(context);
}
