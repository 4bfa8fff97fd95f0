import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorMessage } from '../../sandbox/phrases/error-message.js';
import { Refusal } from '../../src/api/refusal.js';
import type { Action } from '../../src/flow/action.js';
import { nextStep, outcomes } from '../../src/flow/next-step.js';
import type { Outcome, Situation } from '../../src/flow/outcome.js';
import type { UnderlyingStep } from '../../src/flow/step.js';
import { questionWords } from '../../src/phrases/question-words.js';
import { problemText } from '../../src/phrases/words.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { settingsWith, steps, tenants } from '../../src/testing/index.js';
import { errorCodes } from './error-codes.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const proof = { identifier: ada, verificationId: 'verification-1', code: '407123' } as const;
const recoverable = { forgotPassword: { email: true } };

const settings = settingsWith(
  [
    ['username', 'password'],
    ['email', 'password', 'code'],
  ],
  { signUp: { identifiers: ['email'], password: true, verify: true }, ...recoverable },
);

/** Where a refusal comes up: the step, and what was asked for there. */
const moments = {
  password: [steps['sign-in'], { type: 'signInWithPassword', identifier: ada, password: 'a-guess' }],
  identify: [steps['sign-in'], { type: 'identify', identifier: ada }],
  register: [steps.register, { type: 'register', identifier: ada }],
  signInCode: [steps.code, { type: 'verifyCode', event: 'SignIn', ...proof }],
  registerCode: [
    { ...steps.code, event: 'Register' },
    { type: 'verifyCode', event: 'Register', ...proof },
  ],
  recoveryCode: [
    { ...steps.code, event: 'ForgotPassword' },
    { type: 'verifyCode', event: 'ForgotPassword', ...proof },
  ],
  addedAddress: [
    { ...steps.code, event: 'SignIn', adds: { types: ['email'] } },
    { type: 'verifyCode', event: 'SignIn', adds: { types: ['email'] }, ...proof },
  ],
  newPassword: [steps['new-password'], { type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' }],
  newUsername: [steps['new-username'], { type: 'setUsername', event: 'Register', username: 'ada' }],
  newAddress: [
    steps['new-address'],
    { type: 'sendCode', event: 'Register', identifier: ada, adds: { types: ['email'] } },
  ],
  profile: [steps['extra-profile'], { type: 'setProfile', event: 'Register', values: {} }],
  avatar: [steps['extra-profile'], { type: 'uploadAvatar', event: 'Register', picture: new Blob() }],
} satisfies Record<string, readonly [UnderlyingStep, Action]>;

type Moment = keyof typeof moments;

function outcomeOf(code: string, moment: Moment, { data, given = settings, ...others }: Given = {}): Outcome {
  const [step, action] = moments[moment];
  const message = errorMessage(code, {}, ['en']);
  const situation: Situation = { step, action, settings: parseSettings(given).settings, ...others };
  return nextStep(new Refusal(code, message, 422, data), situation);
}

interface Given extends Partial<Situation> {
  readonly data?: unknown;
  readonly given?: unknown;
}

/** In a word: `step new-password`, `dialog taken`, `field code`, `again`, `notice`. */
function inAWord(outcome: Outcome): string {
  if ('repeat' in outcome) {
    return 'again';
  }
  if ('lead' in outcome) {
    const { lead } = outcome;
    return lead.name === 'question' ? `dialog ${lead.question.about}` : `step ${lead.name}`;
  }
  return outcome.field ? `field ${outcome.field}` : 'notice';
}

const missing = (...missingProfile: string[]) => ({ data: { missingProfile } });

/** Each code where it comes up, and what follows. */
const expectations: readonly [expected: string, moment: Moment, ...codes: (string | readonly [string, Given])[]][] = [
  ['step session-ended', 'password', 'session.not_found', 'oidc.invalid_request'],
  ['again', 'password', 'session.interaction_not_found', 'session.identity_conflict'],
  ['again', 'identify', 'session.captcha_required', 'session.captcha_failed'],
  [
    'step register',
    'newPassword',
    'session.invalid_interaction_type',
    'session.not_supported_for_forgot_password',
    'session.identifier_not_found',
    'session.verification_failed',
    'session.verification_session_not_found',
    'auth.forbidden',
    'user.username_exists_in_profile',
    'user.email_exists_in_profile',
    'user.phone_exists_in_profile',
    'user.password_exists_in_profile',
  ],
  ['step sign-in', 'password', 'action.sign_in_identifier_changed'],

  ['field password', 'password', 'session.invalid_credentials'],
  ['dialog password-expired', 'password', 'password.expired'],
  ['notice', 'password', ['password.expired', { given: tenants.usernameAndPassword }]],
  ['field newPassword', 'newPassword', 'password.rejected', 'user.same_password'],

  ['field code', 'signInCode', 'verification_code.code_mismatch'],
  [
    'step code',
    'signInCode',
    'verification_code.expired',
    'verification_code.exceed_max_try',
    'verification_code.not_found',
    'verification_code.email_mismatch',
    'verification_code.phone_mismatch',
    'session.verification_session_not_found',
  ],
  ['step password', 'identify', 'connector.usage_limit_exceeded'],
  ['notice', 'register', 'connector.usage_limit_exceeded'],

  ['dialog create-account', 'signInCode', 'user.user_not_exist'],
  ['dialog unknown-account', 'signInCode', ['user.user_not_exist', { given: tenants.emailAndCode }]],
  ['dialog unknown-account', 'recoveryCode', 'user.user_not_exist'],
  ['step account-suspended', 'password', 'user.suspended'],
  ['field identifier', 'register', 'user.username_already_in_use'],
  ['field identifier', 'newUsername', 'user.username_already_in_use'],
  ['step new-username', 'newPassword', 'user.username_already_in_use'],
  ['dialog sign-in-instead', 'registerCode', 'user.email_already_in_use', 'user.phone_already_in_use'],
  ['dialog taken', 'registerCode', ['user.email_already_in_use', { given: tenants.emailAndPassword }]],
  ['dialog taken', 'addedAddress', 'user.email_already_in_use', 'user.phone_already_in_use'],
  [
    'field identifier',
    'register',
    'session.email_blocklist.email_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'session.email_blocklist.invalid_email',
    'session.email_blocklist.disposable_email_validation_failed',
  ],
  ['field identifier', 'newAddress', 'session.email_blocklist.email_not_allowed', 'guard.invalid_input'],
  ['dialog email-not-allowed', 'registerCode', 'session.email_blocklist.email_not_allowed'],

  ['step new-username', 'registerCode', ['user.missing_profile', missing('username', 'password')]],
  ['step new-address', 'newUsername', ['user.missing_profile', missing('emailOrPhone')]],
  ['step new-address', 'newUsername', ['user.missing_profile', missing('email')]],
  ['step new-address', 'newUsername', ['user.missing_profile', missing('phone', 'password')]],
  ['step new-password', 'registerCode', ['user.missing_profile', missing('password')]],
  ['step extra-profile', 'newPassword', ['user.missing_profile', missing('extraProfile')]],
  ['notice', 'newPassword', 'user.missing_profile', ['user.missing_profile', missing('favouriteColour')]],
  ['step new-password', 'recoveryCode', 'user.new_password_required_in_profile'],
  [
    'field identifier',
    'newUsername',
    'user.username_required',
    'user.username_starts_with_number',
    'user.username_invalid_charset_hard',
    'user.username_too_short',
    'user.username_too_long',
    'user.username_uppercase_not_allowed',
    'user.username_lowercase_not_allowed',
    'user.username_numbers_not_allowed',
    'user.username_underscore_not_allowed',
    'guard.invalid_input',
  ],
  [
    'field avatar',
    'avatar',
    'guard.file_size_exceeded',
    'guard.mime_type_not_allowed',
    'storage.not_configured',
    'storage.upload_error',
  ],
];

const placed = new Set(
  expectations.flatMap(([, , ...codes]) => codes).map((given) => (typeof given === 'string' ? given : given[0])),
);

/** What a person reads. */
function wordsOf(outcome: Outcome, code: string): string {
  if ('lead' in outcome && outcome.lead.name === 'question') {
    const { title, text = '' } = questionWords(outcome.lead.question);
    return `${title} ${text}`;
  }
  return problemText({ ...outcome, code, message: errorMessage(code, {}, ['en']) });
}

describe('A refusal', () => {
  for (const [expected, moment, ...codes] of expectations) {
    for (const given of codes) {
      const [code, others = {}] = typeof given === 'string' ? [given] : given;
      it(`${code} at the moment of ${moment} leads to: ${expected}`, () => {
        assert.equal(inAWord(outcomeOf(code, moment, others)), expected);
      });
    }
  }

  for (const [code] of errorCodes.filter(([known]) => !placed.has(known))) {
    it(`${code} is told above the form`, () => {
      assert.equal(inAWord(outcomeOf(code, 'password')), 'notice');
    });
  }

  for (const [code] of errorCodes) {
    it(`${code} is told in words`, () => {
      for (const moment of Object.keys(moments) as Moment[]) {
        const words = wordsOf(outcomeOf(code, moment), code);
        assert.match(words, /\p{L}+ \p{L}+/u);
        assert.ok(!words.includes(code), words);
      }
    });
  }

  it('of a server of our days has its place in the table, and nothing else has', () => {
    assert.deepEqual(Object.keys(outcomes).sort(), errorCodes.map(([code]) => code).sort());
  });

  it('that nobody knows is told in the words of the server', () => {
    for (const code of ['some.code_of_a_newer_server', 'constructor']) {
      assert.deepEqual(outcomeOf(code, 'signInCode'), {});
    }
  });
});

describe('A question', () => {
  const asked = (outcome: Outcome) => {
    assert.ok('lead' in outcome && outcome.lead.name === 'question');
    return outcome.lead.question;
  };

  it('whether to make an account asks for the terms first, where they were not agreed to', () => {
    const given = { ...settings, termsOfUseUrl: 'https://a.test/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' };
    for (const agreed of [true, false]) {
      const question = asked(outcomeOf('user.user_not_exist', 'signInCode', { given, agreed }));
      assert.equal('yes' in question && 'agreed' in question.yes && question.yes.agreed, agreed);
    }
    const unasked = asked(outcomeOf('user.user_not_exist', 'signInCode'));
    assert.ok('yes' in unasked && !('agreed' in unasked.yes));
  });

  it('that is answered with no leads to where another address can be given', () => {
    const question = asked(outcomeOf('user.email_already_in_use', 'addedAddress'));
    assert.deepEqual('no' in question && question.no, {
      type: 'go',
      to: { name: 'new-address', event: 'SignIn', adds: { types: ['email'] }, identifier: ada },
    });
  });

  it('whether to link comes up where a social account is being made', () => {
    const adds = { types: ['email'], social: 'verification-9' } as const;
    const question = asked(
      outcomeOf('user.email_already_in_use', 'addedAddress', {
        action: { type: 'verifyCode', event: 'Register', adds, ...proof },
      }),
    );
    assert.deepEqual('yes' in question && question.yes, {
      type: 'linkAccount',
      identifier: ada,
      verificationId: 'verification-1',
      social: 'verification-9',
    });
  });
});

describe('What an account lacks', () => {
  it('is not asked for round and round', () => {
    const outcome = outcomeOf('user.missing_profile', 'newUsername', missing('username'));
    assert.equal(inAWord(outcome), 'notice');
    assert.match(wordsOf(outcome, 'user.missing_profile'), /still missing/);
  });

  it('is asked for under the event that the person came with', () => {
    const outcome = outcomeOf('user.missing_profile', 'password', missing('username'));
    assert.deepEqual('lead' in outcome && outcome.lead, { name: 'new-username', event: 'SignIn' });
  });

  it('is asked for under the other event once somebody signs in instead of up', () => {
    const outcome = outcomeOf('user.missing_profile', 'registerCode', {
      ...missing('phone'),
      action: { type: 'switchEvent', event: 'SignIn', identifier: ada, verificationId: 'verification-1' },
    });
    assert.deepEqual('lead' in outcome && outcome.lead, {
      name: 'new-address',
      event: 'SignIn',
      adds: { types: ['phone'] },
    });
  });
});
