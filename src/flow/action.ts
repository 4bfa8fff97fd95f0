import type { InteractionEvent } from '../api/experience.js';
import type { Address, Identifier } from '../api/identifier.js';
import type { EntryStep, Step } from './step.js';

/** What a screen can ask for. `perform/performers.ts` says what each does. */
export type Action =
  /** Another screen, without asking the server. */
  | { readonly type: 'go'; readonly to: Step }
  /** Somebody else, at the step that this way began with. */
  | { readonly type: 'changeIdentifier'; readonly event: InteractionEvent; readonly identifier: Identifier }
  /** A new password for the account whose identifier was typed so far. */
  | { readonly type: 'forgetPassword'; readonly typed: string }
  | { readonly type: 'identify'; readonly identifier: Identifier }
  | { readonly type: 'signInWithPassword'; readonly identifier: Identifier; readonly password: string }
  | { readonly type: 'register'; readonly identifier: Identifier }
  | { readonly type: 'sendCode'; readonly event: InteractionEvent; readonly identifier: Address }
  | {
      readonly type: 'verifyCode';
      readonly event: InteractionEvent;
      readonly identifier: Address;
      readonly verificationId: string;
      readonly code: string;
    }
  | {
      readonly type: 'setPassword';
      readonly event: InteractionEvent;
      readonly password: string;
      readonly identifier?: Identifier;
    }
  | { readonly type: 'setUsername'; readonly event: InteractionEvent; readonly username: string }
  /** Another try where the server knew nothing to go on with: at a step, or where people start. */
  | { readonly type: 'startAgain'; readonly at?: EntryStep };

export type ActionType = Action['type'];
export type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;
