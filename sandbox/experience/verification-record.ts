import type {
  CodeVerificationRecordData,
  NewPasswordIdentityVerificationRecordData,
  PasswordVerificationRecordData,
} from '@logto/schemas';
import { SignInIdentifier, VerificationType } from '@logto/schemas';

import { Refusal } from '../http/refusal.js';
import type { InteractionState } from './interaction-state.js';

export type CodeRecord =
  | CodeVerificationRecordData<VerificationType.EmailVerificationCode>
  | CodeVerificationRecordData<VerificationType.PhoneVerificationCode>;

/** Proofs that a person gave. Kinds of later issues join this union. */
export type VerificationRecord =
  PasswordVerificationRecordData | CodeRecord | NewPasswordIdentityVerificationRecordData;

export const codeRecordType = {
  [SignInIdentifier.Email]: VerificationType.EmailVerificationCode,
  [SignInIdentifier.Phone]: VerificationType.PhoneVerificationCode,
} as const;

/** One record per type: the new one throws the earlier one away. */
export const putRecord = (state: InteractionState, record: VerificationRecord): void => {
  state.verificationRecords = [...state.verificationRecords.filter(({ type }) => type !== record.type), record];
};

export const findRecord = (state: InteractionState, id: string): VerificationRecord => {
  const record = state.verificationRecords.find((candidate) => candidate.id === id);
  if (!record) {
    throw new Refusal('session.verification_session_not_found', 404);
  }
  return record;
};

/** The record with this id, provided that it is of the wanted type. */
export const findRecordOfType = <Type extends VerificationRecord['type']>(
  state: InteractionState,
  id: string,
  type: Type,
): Extract<VerificationRecord, { type: Type }> => {
  const record = findRecord(state, id);
  if (record.type !== type) {
    throw new Refusal('session.verification_session_not_found', 404);
  }
  return record as Extract<VerificationRecord, { type: Type }>;
};
