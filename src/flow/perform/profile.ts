import { submit } from '../../api/experience.js';
import { resetPassword, uploadAvatar as upload } from '../../api/profile.js';
import type { ActionOf } from '../action.js';
import type { Step, StepOf } from '../step.js';
import { add } from './add.js';
import type { Context } from './context.js';

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

export const setProfile = ({ event, values }: ActionOf<'setProfile'>, context: Context): Promise<Step> =>
  add({ type: 'extraProfile', values }, event, context);

/** The picture is kept by the server at once; its address waits for the rest of the form. */
export async function uploadAvatar(
  { event, picture }: ActionOf<'uploadAvatar'>,
  { client, interaction }: Context,
): Promise<StepOf<'extra-profile'>> {
  await interaction.ensure(event);
  const { url } = await upload(client, picture);
  return { name: 'extra-profile', event, avatar: url };
}
