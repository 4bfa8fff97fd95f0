import type { Refusal } from '../api/refusal.js';
import type { Settings } from '../settings/settings.js';
import type { Action } from './action.js';
import type { FieldName } from './problem.js';
import type { Step, UnderlyingStep } from './step.js';

interface Told {
  /** Words of ours, where the server's sentence could be better. */
  readonly say?: () => string;
  /** Beside which field; absent: above the form. */
  readonly field?: FieldName;
}

/** What a refusal leads to. */
export type Outcome =
  /** The same step, where the refusal is told. */
  | Told
  /** Another step, where the refusal is told unless the step tells it by itself. */
  | (Told & { readonly lead: Step; readonly told?: true })
  /** The interaction is started anew and the action repeated, unnoticed. If that does not help, it is told. */
  | (Told & { readonly repeat: true });

/** Where the refusal happened. */
export interface Situation {
  readonly step: UnderlyingStep;
  readonly action: Action;
  readonly settings: Settings;
  /** Whether the person agreed to the tenant's terms. */
  readonly agreed?: boolean | undefined;
}

export type Decide = (situation: Situation, refusal: Refusal) => Outcome;
