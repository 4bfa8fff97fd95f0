import type { Address, Identifier } from '../api/identifier.js';

/** What a screen can ask for. Each is performed by the file of its name in `perform/`. */
export type Action =
  | { readonly type: 'identify'; readonly identifier: Identifier }
  | { readonly type: 'signInWithPassword'; readonly identifier: Identifier; readonly password: string }
  | { readonly type: 'usePassword'; readonly identifier: Identifier }
  | { readonly type: 'sendCode'; readonly identifier: Address }
  | {
      readonly type: 'verifyCode';
      readonly identifier: Address;
      readonly verificationId: string;
      readonly code: string;
    }
  | { readonly type: 'changeIdentifier'; readonly identifier: Identifier }
  | { readonly type: 'startAgain' };

export type ActionType = Action['type'];
export type ActionOf<Type extends ActionType> = Extract<Action, { type: Type }>;
