import type { Identifier } from '../api/identifier.js';
import type { FailureReason } from '../api/failure.js';

/** Names of the fields a refusal can be about; they are the names in the forms too. */
export type FieldName = 'identifier' | 'password' | 'code';

/** Why the last action led nowhere, and beside which field to say so. */
export interface Problem {
  /** The server's code, or the reason why there was no answer. */
  readonly code: string | FailureReason;
  /** The server's own sentence, where there is one. */
  readonly message?: string;
  /** Who the action was about. */
  readonly identifier?: Identifier;
  /** Absent: it concerns the form as a whole. */
  readonly field?: FieldName;
}
