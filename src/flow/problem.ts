import type { FailureReason } from '../api/failure.js';

/** Names of the fields a refusal can be about; they are the names in the forms too. */
export type FieldName = 'identifier' | 'password' | 'newPassword' | 'confirmPassword' | 'code' | 'avatar';

/** Why the last action led nowhere, and beside which field to say so. */
export interface Problem {
  /** The server's code, or the reason why there was no answer. */
  readonly code: string | FailureReason;
  /** The server's own sentence, where there is one. */
  readonly message?: string;
  /** What the code carries along. */
  readonly data?: unknown;
  /** Words of ours that go before the server's. */
  readonly say?: () => string;
  /** Absent: it concerns the form as a whole. */
  readonly field?: FieldName;
}
