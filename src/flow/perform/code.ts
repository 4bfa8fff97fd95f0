import { sendCode as send, verifyCode as verify } from '../../api/code.js';
import type { ActionOf } from '../action.js';
import type { StepOf } from '../step.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

export async function sendCode(
  { identifier }: ActionOf<'sendCode'>,
  { client, interaction }: Context,
): Promise<StepOf<'code'>> {
  await interaction.ensure('SignIn');
  const { verificationId } = await send(client, identifier, 'SignIn');
  return { name: 'code', identifier, verificationId, sentAt: Date.now() };
}

export async function verifyCode(
  { identifier, verificationId, code }: ActionOf<'verifyCode'>,
  context: Context,
): Promise<StepOf<'complete'>> {
  await context.interaction.ensure('SignIn');
  await verify(context.client, identifier, verificationId, code);
  return finish(context, verificationId);
}
