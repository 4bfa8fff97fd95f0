import type { Address, Identifier } from '../api/identifier.js';
import type { Action } from './action.js';

/**
 * Something that a person has to decide, or to take note of, before anything goes on. It carries the action of each
 * answer, and no secret.
 */
export type Question =
  /** Nobody has this address yet: make an account? */
  | (Answers & { readonly about: 'create-account'; readonly identifier: Address })
  /** Somebody has this address already: sign in? */
  | (Answers & { readonly about: 'sign-in-instead'; readonly identifier: Address })
  /** The address belongs to an account that the social account could be linked to. */
  | (Answers & { readonly about: 'link-account'; readonly identifier: Address })
  /** The password has to be replaced before it can be used again. */
  | (Answers & { readonly about: 'password-expired' })
  /** Nothing goes on without the tenant's terms; what waits for them is kept by the flow. */
  | { readonly about: 'agree-terms' }
  /** Nobody has this identifier, and no account can be made for it. */
  | (Notice & { readonly about: 'unknown-account'; readonly identifier: Identifier })
  /** Somebody has this identifier already, and it cannot be used to sign in. */
  | (Notice & { readonly about: 'taken'; readonly identifier: Identifier })
  /** The tenant takes no such address. */
  | (Notice & { readonly about: 'email-not-allowed' });

interface Answers extends Notice {
  /** What follows when the person says yes. */
  readonly yes: Action;
}

interface Notice {
  /** What follows when it is dismissed. Absent: the step below, as it was left. */
  readonly no?: Action;
}
