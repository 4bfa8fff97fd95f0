import { Failure } from '../../api/failure.js';
import { identify, submit } from '../../api/experience.js';
import type { StepOf } from '../step.js';
import type { Context } from './context.js';

/** Signs in with what was verified. */
export async function finish({ client }: Context, verificationId: string): Promise<StepOf<'complete'>> {
  await identify(client, verificationId);
  const { redirectTo } = await submit(client);
  if (!redirectTo) {
    throw new Failure('server', 'Signed in, but to where?');
  }
  return { name: 'complete', redirectTo };
}
