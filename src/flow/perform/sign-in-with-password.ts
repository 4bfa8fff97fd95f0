import { verifyPassword } from '../../api/password.js';
import type { ActionOf } from '../action.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

export async function signInWithPassword({ identifier, password }: ActionOf<'signInWithPassword'>, context: Context) {
  await context.interaction.ensure('SignIn');
  const { verificationId } = await verifyPassword(context.client, identifier, password);
  return finish(context, verificationId);
}
