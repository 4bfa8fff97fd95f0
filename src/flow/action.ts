import type { InteractionEvent } from '../api/experience.js';
import type { Address, Identifier } from '../api/identifier.js';
import type { Addition, EntryStep, Step } from './step.js';

/** Where the tenant asks for consent to its terms: whether the person gave it. If not, they are asked first. */
interface Agreeing {
  readonly agreed?: boolean;
}

/** What a screen can ask for. `perform/performers.ts` says what each does. */
export type Action =
  /** Another screen, without asking the server. */
  | { readonly type: 'go'; readonly to: Step }
  /** Somebody else, at the step that this way began with. */
  | { readonly type: 'changeIdentifier'; readonly event: InteractionEvent; readonly identifier: Identifier }
  /** A new password for the account whose identifier was typed so far. */
  | { readonly type: 'forgetPassword'; readonly typed: string }
  | (Agreeing & { readonly type: 'identify'; readonly identifier: Identifier })
  | (Agreeing & { readonly type: 'signInWithPassword'; readonly identifier: Identifier; readonly password: string })
  | (Agreeing & { readonly type: 'register'; readonly identifier: Identifier })
  | {
      readonly type: 'sendCode';
      readonly event: InteractionEvent;
      readonly identifier: Address;
      readonly adds?: Addition;
    }
  | {
      readonly type: 'verifyCode';
      readonly event: InteractionEvent;
      readonly identifier: Address;
      readonly verificationId: string;
      readonly code: string;
      readonly adds?: Addition;
    }
  /** Signs in after all, or signs up after all, with the address that was proven. */
  | (Agreeing & {
      readonly type: 'switchEvent';
      readonly event: 'SignIn' | 'Register';
      readonly identifier: Address;
      readonly verificationId: string;
    })
  /** Signs in with the address that was proven, and links the social account to that one. */
  | {
      readonly type: 'linkAccount';
      readonly identifier: Address;
      readonly verificationId: string;
      readonly social: string;
    }
  | {
      readonly type: 'setPassword';
      readonly event: InteractionEvent;
      readonly password: string;
      readonly identifier?: Identifier;
    }
  | { readonly type: 'setUsername'; readonly event: InteractionEvent; readonly username: string }
  /** The tenant's own questions, by name of the field. */
  | {
      readonly type: 'setProfile';
      readonly event: InteractionEvent;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'uploadAvatar'; readonly event: InteractionEvent; readonly picture: Blob }
  /** Away with the question: on with the step below, as it was left. */
  | { readonly type: 'dismiss' }
  /** The terms are fine: on with what they were asked for. */
  | { readonly type: 'agreeToTerms' }
  /** Another try where the server knew nothing to go on with: at a step, or where people start. */
  | { readonly type: 'startAgain'; readonly at?: EntryStep };

export type ActionType = Action['type'];
/** What is asked of the server, or at least of the settings. Questions are answered without either. */
export type PerformedType = Exclude<ActionType, 'dismiss' | 'agreeToTerms'>;
export type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;
