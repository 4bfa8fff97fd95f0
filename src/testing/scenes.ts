import type { Action } from '../flow/action.js';
import type { Step, StepName } from '../flow/step.js';
import { answers, type Answer } from './answers.js';
import { unreachable } from './fake-transport.js';
import { questionScenes } from './question-scenes.js';
import { requests } from './requests.js';
import { settingsWith, tenants } from './settings.js';
import type { Moment } from './state-of.js';
import { steps } from './steps.js';

const ada = steps.code.identifier;
const { verificationId } = steps.code;

const signUpByEmail = { signUp: { identifiers: ['email'], password: true, verify: true, secondaryIdentifiers: [] } };
const questions = [
  { name: 'name', type: 'Text', required: true },
  {
    name: 'gender',
    type: 'Select',
    config: { options: [{ value: 'female' }, { value: 'male' }, { value: 'prefer_not_to_say' }] },
  },
  { name: 'newsletter', type: 'Checkbox', label: 'Send me news about books', config: { defaultValue: 'true' } },
];

interface Doing {
  readonly settings: unknown;
  readonly step: Moment['step'];
  readonly action: Action;
  /** The request that matters, and how it may be refused. */
  readonly request: string;
  readonly refusal: Answer;
  /** The step before anything was filled in, where that makes a difference. */
  readonly untouched?: Step;
}

/** The states of a screen on which something is asked of the server. */
const doing = ({ settings, step, action, request, refusal, untouched }: Doing) => ({
  empty: { settings, step: untouched ?? step },
  pending: { settings, step, pending: action.type },
  refused: { settings, step, action, server: { [request]: refusal } },
  failed: { settings, step, action, server: { [request]: unreachable } },
});

const guess = { type: 'signInWithPassword', identifier: ada, password: 'a-guess' } as const;
const signIn = {
  settings: tenants.emailAndPassword,
  step: { ...steps['sign-in'], identifier: ada },
  action: guess,
} as const;
const password = { settings: tenants.passwordFirst, step: steps.password, action: guess } as const;
const code = {
  settings: tenants.emailAndCode,
  step: () => ({ ...steps.code, sentAt: Date.now() }),
  action: { type: 'verifyCode', event: 'SignIn', identifier: ada, verificationId, code: '000000' },
} as const;

/** Every screen, in each state that it can be in. */
export const scenes = {
  'sign-in': {
    ...doing({
      ...signIn,
      untouched: steps['sign-in'],
      request: requests.checkPassword,
      refusal: answers.invalidCredentials,
    }),
    locked: { ...signIn, server: { [requests.checkPassword]: answers.lockedOut } },
    'password-changed': { settings: signIn.settings, step: { ...steps['sign-in'], after: 'password-reset' } },
  },
  password: {
    ...doing({ ...password, request: requests.checkPassword, refusal: answers.invalidCredentials }),
    locked: { ...password, server: { [requests.checkPassword]: answers.lockedOut } },
  },
  register: doing({
    settings: settingsWith(
      [
        ['username', 'password'],
        ['email', 'password', 'code'],
        ['phone', 'password', 'code'],
      ],
      signUpByEmail,
    ),
    untouched: steps.register,
    step: { ...steps.register, identifier: ada },
    action: { type: 'register', identifier: ada },
    request: requests.sendCode,
    refusal: answers.emailNotAllowed,
  }),
  'forgot-password': doing({
    settings: settingsWith([['email', 'password']], { forgotPassword: { email: true } }),
    untouched: steps['forgot-password'],
    step: { ...steps['forgot-password'], identifier: ada },
    action: { type: 'sendCode', event: 'ForgotPassword', identifier: ada },
    request: requests.sendCode,
    refusal: answers.messageLimit,
  }),
  'new-password': doing({
    settings: settingsWith([['email', 'password']], { forgotPassword: { email: true, phone: false } }),
    step: steps['new-password'],
    action: { type: 'setPassword', event: 'Register', password: 'ada-12345' },
    request: requests.saveProfile,
    refusal: answers.passwordRejected,
  }),
  'new-username': doing({
    settings: tenants.passwordFirst,
    step: steps['new-username'],
    action: { type: 'setUsername', event: 'Register', username: 'ada' },
    request: requests.saveProfile,
    refusal: answers.usernameTaken,
  }),
  code: {
    ...doing({ ...code, request: requests.checkCode, refusal: answers.codeMismatch }),
    expired: { ...code, server: { [requests.checkCode]: answers.codeExpired } },
    used: { ...code, server: { [requests.checkCode]: answers.codeUsed } },
    locked: { ...code, server: { [requests.checkCode]: answers.lockedOut } },
    resendable: { settings: code.settings, step: steps.code },
  },
  'new-address': doing({
    settings: settingsWith(
      [
        ['username', 'password'],
        ['email', 'code'],
        ['phone', 'code'],
      ],
      {
        signUp: { identifiers: ['username'], password: false, secondaryIdentifiers: [{ identifier: 'emailOrPhone' }] },
      },
    ),
    untouched: steps['new-address'],
    step: { ...steps['new-address'], identifier: ada },
    action: { type: 'sendCode', event: 'Register', identifier: ada, adds: steps['new-address'].adds },
    request: requests.sendCode,
    refusal: answers.emailNotAllowed,
  }),
  'extra-profile': doing({
    settings: settingsWith([['email', 'code']], {
      signUp: { identifiers: ['email'] },
      customProfileFields: questions,
    }),
    step: steps['extra-profile'],
    action: { type: 'setProfile', event: 'Register', values: { name: 'Ada Lovelace' } },
    request: requests.saveProfile,
    refusal: answers.reservedFieldName,
  }),
  question: {
    ...questionScenes,
    empty: questionScenes['create-account'],
    pending: { ...questionScenes['create-account'], pending: 'switchEvent' },
    failed: { ...questionScenes['create-account'], problem: { code: 'network' } },
  },
  'account-suspended': {
    empty: { settings: tenants.emailAndPassword, step: steps['account-suspended'] },
    pending: { settings: tenants.emailAndPassword, step: steps['account-suspended'], pending: 'startAgain' },
    failed: {
      settings: tenants.emailAndPassword,
      step: steps['account-suspended'],
      action: { type: 'startAgain' },
      server: { [requests.start]: unreachable },
    },
  },
  'session-ended': doing({
    settings: tenants.emailAndPassword,
    step: steps['session-ended'],
    action: { type: 'startAgain' },
    request: requests.start,
    refusal: answers.sessionNotFound,
  }),
  complete: { empty: { settings: tenants.emailAndPassword, step: steps.complete } },
} as const satisfies Record<StepName, { readonly empty: Moment } & Readonly<Record<string, Moment>>>;
