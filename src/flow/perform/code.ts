import { sendCode as send, verifyCode as verify } from '../../api/code.js';
import type { ActionOf } from '../action.js';
import type { Step, StepOf } from '../step.js';
import { add } from './add.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

export async function sendCode(
  { event, identifier, adds }: ActionOf<'sendCode'>,
  { client, interaction }: Context,
): Promise<StepOf<'code'>> {
  await interaction.ensure(event);
  const { verificationId } = await send(client, identifier, event);
  return { name: 'code', event, identifier, verificationId, sentAt: Date.now(), ...(adds && { adds }) };
}

/** A proven address says who somebody is, or becomes part of an account that lacked it. */
export async function verifyCode(
  { event, identifier, verificationId, code, adds }: ActionOf<'verifyCode'>,
  context: Context,
): Promise<Step> {
  await context.interaction.ensure(event);
  await verify(context.client, identifier, verificationId, code);
  return adds ? add({ type: identifier.type, verificationId }, event, context) : finish(context, verificationId);
}
