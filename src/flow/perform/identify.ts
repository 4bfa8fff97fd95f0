import { isAddress } from '../../settings/identifier.js';
import { factorsFor } from '../../settings/sign-in-methods.js';
import type { ActionOf } from '../action.js';
import type { Step } from '../step.js';
import type { Context } from './context.js';

/** Goes on with the proof that the tenant asks for first. */
export async function identify({ identifier }: ActionOf<'identify'>, context: Context): Promise<Step> {
  const [first] = factorsFor(context.settings, identifier.type);
  if (first === 'code' && isAddress(identifier)) {
    const { sendCode } = await import('./code.js');
    return sendCode({ type: 'sendCode', event: 'SignIn', identifier }, context);
  }
  return { name: 'password', identifier };
}
