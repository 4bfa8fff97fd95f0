import { updateProfile } from '../../api/profile.js';
import { isAddress } from '../../settings/identifier.js';
import { signUpOf } from '../../settings/sign-up.js';
import type { ActionOf } from '../action.js';
import type { Step } from '../step.js';
import { sendCode } from './code.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

/** An address is proven first; a username is staged, and the server says what else an account needs. */
export async function register({ identifier }: ActionOf<'register'>, context: Context): Promise<Step> {
  if (isAddress(identifier)) {
    return sendCode({ type: 'sendCode', event: 'Register', identifier }, context);
  }
  await context.interaction.ensure('Register');
  await updateProfile(context.client, { type: 'username', value: identifier.value });
  const { password, secondaryIdentifiers } = signUpOf(context.settings);
  return password && secondaryIdentifiers.length === 0
    ? { name: 'new-password', event: 'Register', identifier }
    : finish(context);
}
