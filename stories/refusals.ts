import sentences from 'server-sentences';
import { Refusal } from '../src/api/refusal.js';
import type { Action } from '../src/flow/action.js';
import { nextStep, outcomes } from '../src/flow/next-step.js';
import type { Outcome } from '../src/flow/outcome.js';
import type { UnderlyingStep } from '../src/flow/step.js';
import { fill } from '../src/phrases/fill.js';
import { rejectionText } from '../src/phrases/password-words.js';
import { questionWords } from '../src/phrases/question-words.js';
import { problemText } from '../src/phrases/words.js';
import { parseSettings } from '../src/settings/parse-settings.js';
import { rejectionsIn } from '../src/settings/password-policy.js';
import { settingsWith, steps, type Answer } from '../src/testing/index.js';
import { ada } from './people.js';

/** A tenant that offers all ways on, so that each refusal leads as far as it can. */
export const settings = settingsWith(
  [
    ['username', 'password'],
    ['email', 'code', 'password'],
  ],
  {
    signUp: { identifiers: ['email'], password: true, verify: true },
    forgotPassword: { email: true, phone: false },
    customProfileFields: [{ name: 'avatar', type: 'Url' }],
  },
);

const proof = { identifier: ada, verificationId: steps.code.verificationId, code: '407112' } as const;
const added = { types: ['email'] } as const;
const linked = { ...added, social: 'verification-9' } as const;

/** What people are doing when the server says no. */
const moments = {
  password: {
    when: 'Signing in with a password',
    step: steps.password,
    action: { type: 'signInWithPassword', identifier: ada, password: 'a-guess' },
  },
  identify: {
    when: 'Asking for a code to sign in',
    step: { ...steps['sign-in'], identifier: ada },
    action: { type: 'identify', identifier: ada },
  },
  register: {
    when: 'Signing up',
    step: { ...steps.register, identifier: ada },
    action: { type: 'register', identifier: ada },
  },
  codeToSignIn: {
    when: 'Entering a code to sign in',
    step: steps.code,
    action: { type: 'verifyCode', event: 'SignIn', ...proof },
  },
  codeToSignUp: {
    when: 'Entering a code to sign up',
    step: { ...steps.code, event: 'Register' },
    action: { type: 'verifyCode', event: 'Register', ...proof },
  },
  codeToRecover: {
    when: 'Entering a code to recover',
    step: { ...steps.code, event: 'ForgotPassword' },
    action: { type: 'verifyCode', event: 'ForgotPassword', ...proof },
  },
  codeToAdd: {
    when: 'Entering a code for one more address',
    step: { ...steps.code, event: 'SignIn', adds: added },
    action: { type: 'verifyCode', event: 'SignIn', adds: added, ...proof },
  },
  codeToLink: {
    when: 'Entering a code, with a social account',
    step: { ...steps.code, event: 'Register', adds: linked },
    action: { type: 'verifyCode', event: 'Register', adds: linked, ...proof },
  },
  newAddress: {
    when: 'Adding an address',
    step: { ...steps['new-address'], identifier: ada },
    action: { type: 'sendCode', event: 'Register', identifier: ada, adds: added },
  },
  newUsername: {
    when: 'Choosing a username',
    step: steps['new-username'],
    action: { type: 'setUsername', event: 'Register', username: 'ada' },
  },
  newPassword: {
    when: 'Choosing a password',
    step: steps['new-password'],
    action: { type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' },
  },
  profile: {
    when: 'Filling in a profile',
    step: steps['extra-profile'],
    action: { type: 'setProfile', event: 'Register', values: {} },
  },
  picture: {
    when: 'Uploading a picture',
    step: steps['extra-profile'],
    action: { type: 'uploadAvatar', event: 'Register', picture: new Blob() },
  },
} satisfies Record<string, { when: string; step: UnderlyingStep; action: Action }>;

type Moment = keyof typeof moments;

/** The moments at which a code comes up; the first line that fits says. All others come up while signing in. */
const comesUp: readonly [codes: RegExp, ...Moment[]][] = [
  [/^session\.captcha_/, 'identify'],
  [/^session\.(identity_conflict|invalid_credentials)/, 'password'],
  [/^session\.(invalid_interaction|not_supported|identifier_not|verification_failed)|^auth\./, 'newPassword'],
  [/_exists_in_profile$|^password\.rejected|^user\.same_password/, 'newPassword'],
  [/^verification_code\.|^session\.verification_session/, 'codeToSignIn'],
  [/^user\.user_not_exist/, 'codeToSignIn', 'codeToRecover'],
  [/^user\.(email|phone)_already/, 'codeToSignUp', 'codeToAdd', 'codeToLink'],
  [/^user\.username_already/, 'newUsername', 'newPassword'],
  [/^user\.username_/, 'newUsername'],
  [/^user\.missing_profile/, 'codeToSignUp'],
  [/^user\.new_password/, 'codeToRecover'],
  [/^session\.email_blocklist/, 'register', 'newAddress', 'codeToSignUp'],
  [/^guard\.invalid_input/, 'register', 'profile'],
  [/^custom_profile_fields\./, 'profile'],
  [/^guard\.|^storage\./, 'picture'],
  [/^connector\.usage_limit/, 'identify', 'register'],
  [/^connector\.(social|authorization)/, 'password'],
  [/^connector\.|^request\.message/, 'identify'],
  [/./, 'password'],
];

/** What a code carries along: it may matter more than the code. */
const carried: Readonly<Record<string, readonly unknown[]>> = {
  'user.missing_profile': [
    'username',
    'email',
    'phone',
    'emailOrPhone',
    'password',
    'extraProfile',
    'somethingNew',
  ].map((missing) => ({ missingProfile: [missing] })),
  'password.rejected': [[{ code: 'password_rejected.pwned' }]],
};

/** What the server puts into its sentences. */
const gaps = {
  relativeTime: 'in 60 minutes',
  identifier: ada.value,
  email: ada.value,
  type: 'body',
  name: 'email',
  method: 'sendMessage',
  errorDescription: 'timeout',
  connectorId: 'google-web',
  token: 'token-1',
  id: 'id-1',
  details: '',
};

/** One code at one moment, and what comes of it. */
export interface Row {
  /** Unique, in words that an address can hold. */
  readonly key: string;
  readonly code: string;
  readonly when: string;
  readonly step: UnderlyingStep;
  readonly action: Action;
  readonly answer: Answer;
  readonly outcome: Outcome;
  readonly says: Words;
}

/** What a person reads. */
interface Words {
  /** Of a question. */
  readonly title?: string;
  /** Absent where the screen it leads to tells by itself. */
  readonly text?: string;
  /** The server's own sentence. */
  readonly isQuoted?: boolean;
}

/** Every refusal there is. The words depend on the language of the moment. */
export const rows = (): Row[] =>
  Object.keys(outcomes).flatMap((code) =>
    momentsOf(code).flatMap((moment) => (carried[code] ?? [undefined]).map((data) => rowOf(code, moment, data))),
  );

const momentsOf = (code: string): Moment[] => {
  const [, ...found] = comesUp.find(([codes]) => codes.test(code))!;
  return found;
};

function rowOf(code: string, moment: Moment, data: unknown): Row {
  const { when, step, action } = moments[moment];
  const message = sentenceOf(code);
  const outcome = nextStep(new Refusal(code, message, 422, data), {
    step,
    action,
    settings: parseSettings(settings).settings,
  });
  const [missing] = (data as { missingProfile?: string[] } | undefined)?.missingProfile ?? [];
  return {
    key: [code.replaceAll('.', ' '), missing, 'at', moment].filter(Boolean).join(' '),
    code: missing ? `${code}: ${missing}` : code,
    when,
    step,
    action,
    answer: { status: 422, body: { code, message, ...(data !== undefined && { data }) } },
    outcome,
    says: wordsOf(outcome, { code, message, data }),
  };
}

function sentenceOf(code: string): string {
  const sentence = code
    .split('.')
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name) as unknown, sentences);
  return typeof sentence === 'string' ? fill(sentence, gaps) : code;
}

function wordsOf(outcome: Outcome, refusal: Pick<Refusal, 'code' | 'message' | 'data'>): Words {
  const { code, message } = refusal;
  if ('lead' in outcome && outcome.told) {
    const { lead } = outcome;
    return lead.name === 'question' ? questionWords(lead.question) : {};
  }
  const reason = outcome.field === 'newPassword' ? rejectionText(rejectionsIn(refusal.data)) : undefined;
  return reason
    ? { text: reason }
    : {
        text: problemText({ code, message, ...(outcome.say && { say: outcome.say }) }),
        isQuoted: !outcome.say && message !== code,
      };
}

/** In a word: where the person is then. */
export function placeOf(outcome: Outcome): string {
  const beside = outcome.field ? `, beside ${outcome.field}` : '';
  if ('repeat' in outcome) {
    return 'the same screen';
  }
  if (!('lead' in outcome)) {
    return outcome.field ? `beside ${outcome.field}` : 'above the form';
  }
  return (outcome.lead.name === 'question' ? outcome.lead.question.about : outcome.lead.name) + beside;
}
