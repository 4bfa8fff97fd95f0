import type { IdentifierType } from '../api/identifier.js';
import type { Settings } from './settings.js';

/** Whether people who have an account may sign in. */
export const canSignIn = ({ signInMode }: Settings): boolean => signInMode !== 'Register';

/** Whether people may make an account. */
export const canRegister = ({ signInMode, signUp }: Settings): boolean =>
  signInMode !== 'SignIn' && signUp.identifiers.length > 0;

/** The addresses that a code to replace a forgotten password can be sent to. */
export const recoveryIdentifiers = ({ forgotPassword }: Settings): IdentifierType[] =>
  (['email', 'phone'] as const).filter((type) => forgotPassword[type]);

/** Whether a forgotten password can be replaced. */
export const canRecover = (settings: Settings): boolean => recoveryIdentifiers(settings).length > 0;

/** The kinds of identifier that an application wishes to ask for, of those there are; all where that leaves none. */
export function within(types: IdentifierType[], only: readonly IdentifierType[] = []): IdentifierType[] {
  const wished = types.filter((type) => only.includes(type));
  return wished.length > 0 ? wished : types;
}
