import type { InteractionEvent } from '../api/experience.js';
import type { Address, Identifier, IdentifierType } from '../api/identifier.js';
import type { Question } from './question.js';

/** An address that is asked for because an account lacks it. */
export interface Addition {
  /** What would do. */
  readonly types: readonly Address['type'][];
  /** The proof of the social account that a new account is made with; the address may lead to an older account. */
  readonly social?: string;
}

/** A screen on which people say who they are. */
interface Entry {
  /** Who it was about so far; the field begins with it. */
  readonly identifier?: Identifier;
  /** An application asks for nothing but this screen, and for these kinds of identifier; for all, where there are none. */
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
      /** The address is for an account that lacks one; otherwise it says who somebody is. */
      readonly adds?: Addition;
    }
  /** A password to choose: for a new account, for one that lacks it, or in place of a forgotten one. */
  | { readonly name: 'new-password'; readonly event: InteractionEvent; readonly identifier?: Identifier }
  /** A username to choose, for an account that lacks it. */
  | { readonly name: 'new-username'; readonly event: InteractionEvent }
  /** An address to give, for an account that lacks it. */
  | {
      readonly name: 'new-address';
      readonly event: InteractionEvent;
      readonly identifier?: Address;
      readonly adds: Addition;
    }
  /** What else the tenant wants to know about a new account. */
  | {
      readonly name: 'extra-profile';
      readonly event: InteractionEvent;
      /** Address of the picture uploaded so far. */
      readonly avatar?: string;
    }
  /** Something to decide before the step below goes on. */
  | { readonly name: 'question'; readonly question: Question; readonly over: UnderlyingStep }
  /** The account is closed for now; only another one can go on. */
  | { readonly name: 'account-suspended' }
  /** The server knows no sign-in that this page could go on with. */
  | { readonly name: 'session-ended' }
  /** Signed in: the browser is on its way to `redirectTo`. */
  | { readonly name: 'complete'; readonly redirectTo: string };

/** The names of all steps, which `logto-step` tells. */
export type StepName = Step['name'];
/** The step of a name. */
export type StepOf<Name extends StepName> = Extract<Step, { name: Name }>;

/** A step that a question may lie over. */
export type UnderlyingStep = Exclude<Step, { name: 'question' }>;

/** The steps that a way begins with. */
export type EntryStep = StepOf<'sign-in' | 'register' | 'forgot-password'>;

export const isEntry = (step: Step): step is EntryStep =>
  step.name === 'sign-in' || step.name === 'register' || step.name === 'forgot-password';

/** The step that a person is at, under whatever is asked of them there. */
export const underlying = (step: Step): UnderlyingStep => (step.name === 'question' ? step.over : step);

/** Whether two steps are one and the same screen, perhaps with something else on it. */
export const isSameScreen = (one: Step, other: Step): boolean => screenOf(one) === screenOf(other);

const screenOf = (step: Step) =>
  [step.name, 'adds' in step ? step.adds?.types : '', 'only' in step && step.only !== undefined].join();

/** What the server has to know a person is doing on a step. */
export function eventOf(shown: Step): InteractionEvent {
  const step = underlying(shown);
  if ('event' in step) {
    return step.event;
  }
  return step.name === 'register' ? 'Register' : step.name === 'forgot-password' ? 'ForgotPassword' : 'SignIn';
}

/** Who a step is about, as far as it knows. */
export function identifierOf(shown: Step): Identifier | undefined {
  const step = underlying(shown);
  return 'identifier' in step ? step.identifier : undefined;
}

/** Where the way of an event begins. */
export function entryOf(event: InteractionEvent, identifier?: Identifier): EntryStep {
  const names = { SignIn: 'sign-in', Register: 'register', ForgotPassword: 'forgot-password' } as const;
  return { name: names[event], ...(identifier && { identifier }) };
}
