import type { Address, Identifier } from '../api/identifier.js';
import * as words from '../phrases/refusal-words.js';
import { serverSpeaks } from '../phrases/server-speaks.js';
import { canRecover, canRegister, canSignIn } from '../settings/entries.js';
import { isAddress } from '../settings/identifier.js';
import { factorsFor } from '../settings/sign-in-methods.js';
import { signUpOf } from '../settings/sign-up.js';
import { asksForAgreement } from '../settings/terms.js';
import { usernamePolicyOf } from '../settings/username-policy.js';
import type { Decide, Outcome, Situation } from './outcome.js';
import type { FieldName } from './problem.js';
import type { Question } from './question.js';
import { entryOf, eventOf, identifierOf, isEntry, isSameScreen, type Step } from './step.js';

const aboveTheForm: Outcome = {};

/** Told above the form, in the server's words. */
export const notice: Decide = () => aboveTheForm;

/** Told above the form in words of ours, where the server's are for developers. */
export const tell =
  (say: () => string): Decide =>
  () => ({ say });

export const beside =
  (field: FieldName, say?: () => string): Decide =>
  () => ({ field, ...(say && { say }) });

export const repeat: Decide = () => ({ repeat: true });

/** On to a step that tells by itself what happened. */
export const lead =
  (to: (situation: Situation) => Step): Decide =>
  (situation) => ({ lead: to(situation), told: true });

/** Nothing of what was done so far holds any more: from where the way began. */
export const startOver: Decide = (situation) => ({
  lead: entryOf(eventOf(situation.step), who(situation).identifier),
  say: words.startOver,
});

/** A code that cannot become right any more: another one may be asked for at once. */
export const anotherCode: Decide = (situation, refusal) =>
  situation.step.name === 'code'
    ? { lead: { ...situation.step, sentAt: 0 }, say: words.spentCode }
    : startOver(situation, refusal);

export const sessionEnded: Decide = ({ step }) =>
  step.name === 'session-ended' ? aboveTheForm : { lead: { name: 'session-ended' }, told: true };

/** A password that has to be replaced, where people can do so by themselves. */
export const expiredPassword: Decide = (situation) =>
  canRecover(situation.settings)
    ? ask(situation, {
        about: 'password-expired',
        yes: { type: 'forgetPassword', typed: who(situation).identifier?.value ?? '' },
      })
    : { say: words.passwordExpired };

/** Only the server's sentence says for how long. */
export const lockedOut: Decide = () => (serverSpeaks() ? aboveTheForm : { say: words.tooManyAttempts });

export const shortName: Decide = ({ settings }) => ({
  field: 'identifier',
  say: () => words.tooShort(usernamePolicyOf(settings).minLength),
});

export const longName: Decide = ({ settings }) => ({
  field: 'identifier',
  say: () => words.tooLong(usernamePolicyOf(settings).maxLength),
});

/** Nobody has the address that was proven: perhaps an account is wanted. */
export const unknownUser: Decide = (situation) => {
  const { action, settings, agreed } = situation;
  const { identifier } = who(situation);
  const no = { type: 'go', to: nameAgain(situation) } as const;
  if (action.type === 'verifyCode' && action.event === 'SignIn' && canBeNew(situation, action.identifier)) {
    const { verificationId } = action;
    const consent = asksForAgreement(settings, 'Register') && { agreed: agreed === true };
    return ask(situation, {
      about: 'create-account',
      identifier: action.identifier,
      yes: { type: 'switchEvent', event: 'Register', identifier: action.identifier, verificationId, ...consent },
      no,
    });
  }
  return identifier ? ask(situation, { about: 'unknown-account', identifier, no }) : aboveTheForm;
};

/** Somebody has the address that was proven: perhaps it is the same person. */
export const takenAddress: Decide = (situation) => {
  const { action, settings } = situation;
  const no = { type: 'go', to: nameAgain(situation) } as const;
  if (action.type === 'verifyCode') {
    const { identifier, verificationId, adds, event } = action;
    if (adds?.social) {
      const yes = { type: 'linkAccount', identifier, verificationId, social: adds.social } as const;
      return ask(situation, { about: 'link-account', identifier, yes, no });
    }
    if (event === 'Register' && canSignIn(settings) && factorsFor(settings, identifier.type).includes('code')) {
      const yes = { type: 'switchEvent', event: 'SignIn', identifier, verificationId } as const;
      return ask(situation, { about: 'sign-in-instead', identifier, yes, no });
    }
  }
  const { identifier } = who(situation);
  return identifier && isAddress(identifier)
    ? ask(situation, { about: 'taken', identifier, no })
    : { lead: nameAgain(situation), ...(identifier && { say: () => words.takenIdentifier(identifier) }) };
};

/** A username can only be replaced by another one, wherever it was typed. */
export const takenName: Decide = (situation) => {
  const { step } = situation;
  if (isEntry(step) || step.name === 'new-username') {
    return { field: 'identifier', say: words.takenUsername };
  }
  const event = eventOf(step);
  const isFirst = event === 'Register' && situation.settings.signUp.identifiers.includes('username');
  return {
    lead: isFirst ? entryOf(event, who(situation).identifier) : { name: 'new-username', event },
    field: 'identifier',
    say: words.takenUsername,
  };
};

/** An address that the tenant does not want: beside it where it can be replaced, else in its way. */
export const unwelcomeEmail: Decide = (situation) =>
  isEntry(situation.step) || situation.step.name === 'new-address'
    ? { field: 'identifier', say: words.unwelcomeEmail }
    : ask(situation, { about: 'email-not-allowed', no: { type: 'go', to: nameAgain(situation) } });

/** On to the first thing that the account lacks; where that has just been given, the server wants more of it. */
export const fillIn: Decide = (situation, { data }) => {
  const [missing]: unknown[] = Reflect.get(Object(data), 'missingProfile') ?? [];
  const step = stepFor(missing, situation);
  return step && !isSameScreen(step, situation.step) ? { lead: step, told: true } : { say: words.stillMissing };
};

function stepFor(missing: unknown, situation: Situation): Step | undefined {
  const { action, step } = situation;
  const event = 'event' in action ? action.event : eventOf(step);
  const social = 'adds' in action ? action.adds?.social : undefined;
  const newAddress = (...types: Address['type'][]): Step => ({
    name: 'new-address',
    event,
    adds: { types, ...(social && { social }) },
  });
  switch (missing) {
    case 'username':
      return { name: 'new-username', event };
    case 'email':
    case 'phone':
      return newAddress(missing);
    case 'emailOrPhone':
      return newAddress('email', 'phone');
    case 'password':
      return { name: 'new-password', event, ...who(situation) };
    case 'extraProfile':
      return { name: 'extra-profile', event };
    default:
      return undefined;
  }
}

/** No code can be sent any more; whoever has a password can do without. */
export const noMoreCodes: Decide = ({ action, settings }) =>
  action.type === 'identify' && factorsFor(settings, action.identifier.type).includes('password')
    ? { lead: { name: 'password', identifier: action.identifier }, say: words.passwordInstead }
    : { say: words.notSent };

/** Who it was about: the action knows better than the step it was asked for on. */
export function who({ action, step }: Situation): { readonly identifier?: Identifier } {
  const identifier = 'identifier' in action ? action.identifier : identifierOf(step);
  return identifier ? { identifier } : {};
}

function ask({ step }: Situation, question: Question): Outcome {
  return { lead: { name: 'question', question, over: step }, told: true };
}

/** Where another identifier can be given. */
function nameAgain(situation: Situation): Step {
  const { step, action } = situation;
  const { identifier } = who(situation);
  const event = eventOf(step);
  if (step.name === 'new-address') {
    return step;
  }
  const adds = ('adds' in action && action.adds) || ('adds' in step && step.adds);
  return adds
    ? { name: 'new-address', event, adds, ...(identifier && isAddress(identifier) && { identifier }) }
    : entryOf(event, identifier);
}

/** Whether an account can be made for an address, at first or later on the way. */
function canBeNew({ settings }: Situation, { type }: Address): boolean {
  const { identifiers } = settings.signUp;
  const secondary = signUpOf(settings).secondaryIdentifiers.map(({ identifier }) => identifier);
  return (
    canRegister(settings) &&
    [...identifiers, ...secondary].some((wanted) => wanted === type || wanted === 'emailOrPhone')
  );
}
