import { sendCode as send, verifyCode as verify } from '../../api/code.js';
import type { ActionOf } from '../action.js';
import type { StepOf } from '../step.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

export async function sendCode(
  { event, identifier }: ActionOf<'sendCode'>,
  { client, interaction }: Context,
): Promise<StepOf<'code'>> {
  await interaction.ensure(event);
  const { verificationId } = await send(client, identifier, event);
  return { name: 'code', event, identifier, verificationId, sentAt: Date.now() };
}

export async function verifyCode(
  { event, identifier, verificationId, code }: ActionOf<'verifyCode'>,
  context: Context,
): Promise<StepOf<'complete'>> {
  await context.interaction.ensure(event);
  await verify(context.client, identifier, verificationId, code);
  return finish(context, verificationId);
}
