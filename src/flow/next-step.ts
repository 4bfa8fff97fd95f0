import type { Refusal } from '../api/refusal.js';
import { factorsFor } from '../settings/sign-in-methods.js';
import type { Settings } from '../settings/settings.js';
import type { Action } from './action.js';
import type { FieldName } from './problem.js';
import type { Step } from './step.js';

/** What a refusal leads to. */
export type Outcome =
  /** Another step, where the refusal is told unless the step tells it by itself. */
  | { readonly lead: Step; readonly told?: true }
  /** The same step; the refusal is told beside a field, or above the form. */
  | { readonly stay: FieldName | 'form' }
  /** The server has lost the interaction: start it anew and repeat the action, unnoticed. */
  | { readonly repeat: true };

/** Where the refusal happened. */
export interface Situation {
  readonly step: Step;
  readonly action: Action;
  readonly settings: Settings;
}

const stay = (where: FieldName | 'form') => (): Outcome => ({ stay: where });

/** A code that cannot become right any more: another one may be asked for at once. */
const anotherCode = ({ step }: Situation): Outcome =>
  step.name === 'code' ? { lead: { ...step, sentAt: 0 } } : { stay: 'form' };

const sessionEnded = ({ step }: Situation): Outcome =>
  step.name === 'session-ended' ? { stay: 'form' } : { lead: { name: 'session-ended' }, told: true };

const repeat = (): Outcome => ({ repeat: true });

/** The flow of a sign-in is what the server refuses. Codes that are not listed are told above the form. */
const outcomes = new Map<string, (situation: Situation) => Outcome>(
  Object.entries({
    'session.invalid_credentials': stay('password'),

    'verification_code.code_mismatch': stay('code'),
    'verification_code.expired': anotherCode,
    'verification_code.exceed_max_try': anotherCode,
    'verification_code.not_found': anotherCode,
    'session.verification_session_not_found': anotherCode,

    'user.suspended': () => ({ lead: { name: 'account-suspended' }, told: true }),
    'user.user_not_exist': ({ step }) =>
      'identifier' in step && step.identifier
        ? { lead: { name: 'sign-in', identifier: step.identifier } }
        : { stay: 'identifier' },

    'connector.usage_limit_exceeded': ({ action, settings }) =>
      action.type === 'identify' && factorsFor(settings, action.identifier.type).includes('password')
        ? { lead: { name: 'password', identifier: action.identifier } }
        : { stay: 'form' },

    'session.not_found': sessionEnded,
    'oidc.invalid_request': sessionEnded,
    'session.interaction_not_found': repeat,
    'session.identity_conflict': repeat,
  }),
);

/** The one place that says what follows a refusal. */
export function nextStep(refusal: Refusal, situation: Situation): Outcome {
  return outcomes.get(refusal.code)?.(situation) ?? { stay: 'form' };
}
