import type { InteractionEvent } from '../api/experience.js';
import type { Address, Identifier, IdentifierType } from '../api/identifier.js';

/** A screen on which people say who they are. */
interface Entry {
  /** Who it was about so far; the field begins with it. */
  readonly identifier?: Identifier;
  /** The only kinds of identifier to ask for, of those that the tenant allows. */
  readonly only?: readonly IdentifierType[];
}

/**
 * Where a person stands. A step holds all that its screen needs and never a secret, so *back* is a stack of steps, a
 * reload is a stored step, and a story is a literal.
 */
export type Step =
  /** Who are you? With the password at once where nothing else could be asked. */
  | (Entry & { readonly name: 'sign-in'; readonly after?: 'password-reset' })
  /** Who will you be? */
  | (Entry & { readonly name: 'register' })
  /** Whose password is forgotten? */
  | (Entry & { readonly name: 'forgot-password' })
  /** The password of the identifier already given. */
  | { readonly name: 'password'; readonly identifier: Identifier }
  /** The code sent to the address already given. */
  | {
      readonly name: 'code';
      readonly event: InteractionEvent;
      readonly identifier: Address;
      readonly verificationId: string;
      /** When the code went out, in milliseconds since 1970; another may be asked for a while later. */
      readonly sentAt: number;
    }
  /** A password to choose: for a new account, for one that lacks it, or in place of a forgotten one. */
  | { readonly name: 'new-password'; readonly event: InteractionEvent; readonly identifier?: Identifier }
  /** A username to choose, for an account that lacks it. */
  | { readonly name: 'new-username'; readonly event: InteractionEvent }
  /** The account is closed for now; only another one can go on. */
  | { readonly name: 'account-suspended' }
  /** The server knows no sign-in that this page could go on with. */
  | { readonly name: 'session-ended' }
  /** Signed in: the browser is on its way to `redirectTo`. */
  | { readonly name: 'complete'; readonly redirectTo: string };

export type StepName = Step['name'];
export type StepOf<Name extends StepName> = Extract<Step, { name: Name }>;

/** The steps that a way begins with. */
export type EntryStep = StepOf<'sign-in' | 'register' | 'forgot-password'>;

export const isEntry = (step: Step): step is EntryStep =>
  step.name === 'sign-in' || step.name === 'register' || step.name === 'forgot-password';

/** What the server has to know a person is doing on a step. */
export function eventOf(step: Step): InteractionEvent {
  if ('event' in step) {
    return step.event;
  }
  return step.name === 'register' ? 'Register' : step.name === 'forgot-password' ? 'ForgotPassword' : 'SignIn';
}

/** Who a step is about, as far as it knows. */
export const identifierOf = (step: Step): Identifier | undefined =>
  'identifier' in step ? step.identifier : undefined;

/** Where the way of an event begins. */
export function entryOf(event: InteractionEvent, identifier?: Identifier): EntryStep {
  const names = { SignIn: 'sign-in', Register: 'register', ForgotPassword: 'forgot-password' } as const;
  return { name: names[event], ...(identifier && { identifier }) };
}
