import type { IdentifierType } from '../api/identifier.js';
import type { Settings, SignInMethod } from './settings.js';

/** A first proof of who somebody is. */
type Factor = 'password' | 'code';

/** The methods that can be used: those with a factor. A username never has a code. */
function methods(settings: Settings): SignInMethod[] {
  return settings.signIn.methods.filter((method) => factors(method).length > 0);
}

function factors({ identifier, password, verificationCode, isPasswordPrimary }: SignInMethod): Factor[] {
  const code = verificationCode && identifier !== 'username';
  const order: Factor[] = isPasswordPrimary ? ['password', 'code'] : ['code', 'password'];
  return order.filter((factor) => (factor === 'password' ? password : code));
}

/** What a person may type into the first field, in the tenant's order. */
export function signInIdentifiers(settings: Settings): IdentifierType[] {
  return [...new Set(methods(settings).map(({ identifier }) => identifier))];
}

/** The ways to prove an identifier of this type, the one to ask for first in front. */
export function factorsFor(settings: Settings, type: IdentifierType): Factor[] {
  const method = methods(settings).find(({ identifier }) => identifier === type);
  return method ? factors(method) : [];
}

/** Whether identifier and password fit on one form: nobody could choose anything else. */
export function isPasswordOnly(settings: Settings): boolean {
  return methods(settings).every((method) => factors(method).every((factor) => factor === 'password'));
}
