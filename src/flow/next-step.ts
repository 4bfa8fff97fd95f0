import type { Identifier } from '../api/identifier.js';
import type { Refusal } from '../api/refusal.js';
import { takenIdentifier, takenUsername, unknownAccount } from '../phrases/refusal-words.js';
import { factorsFor } from '../settings/sign-in-methods.js';
import type { Settings } from '../settings/settings.js';
import type { Action } from './action.js';
import type { FieldName } from './problem.js';
import { entryOf, eventOf, identifierOf, isEntry, type Step } from './step.js';

/** Words of ours, where the server's sentence could be better. */
interface Told {
  readonly say?: () => string;
}

/** What a refusal leads to. */
export type Outcome =
  /** Another step, where the refusal is told unless the step tells it by itself. */
  | (Told & { readonly lead: Step; readonly told?: true })
  /** The same step; the refusal is told beside a field, or above the form. */
  | (Told & { readonly stay: FieldName | 'form' })
  /** The server has lost the interaction: start it anew and repeat the action, unnoticed. */
  | { readonly repeat: true };

/** Where the refusal happened. */
interface Situation {
  readonly step: Step;
  readonly action: Action;
  readonly settings: Settings;
}

type Decide = (situation: Situation, refusal: Refusal) => Outcome;

const stay = (where: FieldName | 'form') => (): Outcome => ({ stay: where });

/** A code that cannot become right any more: another one may be asked for at once. */
const anotherCode: Decide = ({ step }) => (step.name === 'code' ? { lead: { ...step, sentAt: 0 } } : { stay: 'form' });

const sessionEnded: Decide = ({ step }) =>
  step.name === 'session-ended' ? { stay: 'form' } : { lead: { name: 'session-ended' }, told: true };

const repeat: Decide = () => ({ repeat: true });

/** Somebody else has to be named, where the way began. */
const nameAnother =
  (words: (identifier: Identifier) => string): Decide =>
  (situation) => {
    const { identifier } = who(situation) ?? {};
    const say = identifier && { say: () => words(identifier) };
    return isEntry(situation.step) || situation.step.name === 'new-username'
      ? { stay: 'identifier', ...say }
      : { lead: entryOf(eventOf(situation.step), identifier), ...say };
  };

/** The first thing that the account lacks. */
const fillIn: Decide = (situation, { data }) => {
  const event = eventOf(situation.step);
  const [missing]: unknown[] = Reflect.get(Object(data), 'missingProfile') ?? [];
  if (missing === 'password') {
    return { lead: { name: 'new-password', event, ...who(situation) }, told: true };
  }
  return missing === 'username' ? { lead: { name: 'new-username', event }, told: true } : { stay: 'form' };
};

/** Who it was about: the action knows better than the step it was asked for on. */
const who = ({ action, step }: Situation) => {
  const identifier = 'identifier' in action ? action.identifier : identifierOf(step);
  return identifier && { identifier };
};

/** The flow of a sign-in is what the server refuses. Codes that are not listed are told above the form. */
const outcomes = new Map<string, Decide>(
  Object.entries<Decide>({
    'session.invalid_credentials': stay('password'),

    'verification_code.code_mismatch': stay('code'),
    'verification_code.expired': anotherCode,
    'verification_code.exceed_max_try': anotherCode,
    'verification_code.not_found': anotherCode,
    'session.verification_session_not_found': anotherCode,

    'user.suspended': () => ({ lead: { name: 'account-suspended' }, told: true }),
    'user.user_not_exist': nameAnother(unknownAccount),
    'user.username_already_in_use': nameAnother(takenUsername),
    'user.email_already_in_use': nameAnother(takenIdentifier),
    'user.phone_already_in_use': nameAnother(takenIdentifier),

    'user.missing_profile': fillIn,
    'user.new_password_required_in_profile': (situation) => ({
      lead: { name: 'new-password', event: 'ForgotPassword', ...who(situation) },
      told: true,
    }),
    'password.rejected': stay('newPassword'),
    'user.same_password': stay('newPassword'),
    'user.username_required': stay('identifier'),
    'user.username_starts_with_number': stay('identifier'),
    'user.username_invalid_charset_hard': stay('identifier'),
    'user.username_too_short': stay('identifier'),
    'user.username_too_long': stay('identifier'),
    'user.username_uppercase_not_allowed': stay('identifier'),
    'user.username_lowercase_not_allowed': stay('identifier'),
    'user.username_numbers_not_allowed': stay('identifier'),
    'user.username_underscore_not_allowed': stay('identifier'),

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
  return outcomes.get(refusal.code)?.(situation, refusal) ?? { stay: 'form' };
}
