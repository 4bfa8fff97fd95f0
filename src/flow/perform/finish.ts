import { identify, submit } from '../../api/experience.js';
import { Failure } from '../../api/failure.js';
import type { StepOf } from '../step.js';
import type { Context } from './context.js';

/** Signs in with what was verified, or with the account that a registration has made of what was staged. */
export async function finish(context: Context, verificationId?: string): Promise<StepOf<'complete'>> {
  await identify(context.client, verificationId);
  return complete(context);
}

/** Ends the interaction of somebody who is identified already. */
export async function complete({ client }: Context): Promise<StepOf<'complete'>> {
  const { redirectTo } = await submit(client);
  if (!redirectTo) {
    throw new Failure('server', 'No redirectTo');
  }
  return { name: 'complete', redirectTo };
}
