import type { Address, Identifier } from '../api/identifier.js';

/**
 * Where a sign-in stands. A step holds all that its screen needs and never a secret, so *back* is a stack of steps
 * and a story is a literal.
 */
export type Step =
  /** Who are you? With the password at once where nothing else could be asked. */
  | { readonly name: 'sign-in'; readonly identifier?: Identifier }
  /** The password of the identifier already given. */
  | { readonly name: 'password'; readonly identifier: Identifier }
  /** The code sent to the address already given. */
  | {
      readonly name: 'code';
      readonly identifier: Address;
      readonly verificationId: string;
      /** When the code went out, in milliseconds since 1970; another may be asked for a while later. */
      readonly sentAt: number;
    }
  /** The account is closed for now; only another one can go on. */
  | { readonly name: 'account-suspended' }
  /** The server knows no sign-in that this page could go on with. */
  | { readonly name: 'session-ended' }
  /** Signed in: the browser is on its way to `redirectTo`. */
  | { readonly name: 'complete'; readonly redirectTo: string };

export type StepName = Step['name'];
export type StepOf<Name extends StepName> = Extract<Step, { name: Name }>;
