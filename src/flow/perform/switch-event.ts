import { identify } from '../../api/experience.js';
import { updateProfile } from '../../api/profile.js';
import type { ActionOf } from '../action.js';
import type { Step } from '../step.js';
import type { Context } from './context.js';
import { complete, finish } from './finish.js';

export async function switchEvent({ event, verificationId }: ActionOf<'switchEvent'>, context: Context): Promise<Step> {
  await context.interaction.switchTo(event);
  return finish(context, verificationId);
}

export async function linkAccount(
  { verificationId, social }: ActionOf<'linkAccount'>,
  context: Context,
): Promise<Step> {
  await context.interaction.switchTo('SignIn');
  await identify(context.client, verificationId);
  await updateProfile(context.client, { type: 'social', verificationId: social });
  return complete(context);
}
