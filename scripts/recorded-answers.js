// @ts-check
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { errorMessage } from '../sandbox/phrases/error-message.js';

/** Where the answers are kept that stories, tests and the test kit have from a real server. */
export const file = 'src/testing/recorded-answers.ts';

/** Each answer by the recording that has it, and which of its exchanges. @type {Record<string, [string, number]>} */
const places = {
  started: ['captcha/passed', 0],
  verified: ['sign-in/password/wrong-then-right', 2],
  identified: ['finish/first-party', 2],
  saved: ['register/username-password', 0],
  finished: ['finish/first-party', 3],

  invalidCredentials: ['sign-in/password/wrong-then-right', 1],
  lockedOut: ['mfa/totp/lockout', 4],
  suspended: ['sign-in/password/suspended', 5],
  methodNotEnabled: ['sign-in/password/method-not-enabled', 2],
  unknownUser: ['sign-in/code/unknown-user-then-register', 3],
  passwordExpired: ['sign-in/password/expired', 2],
  identityConflict: ['session/other-user', 4],

  emailTaken: ['register/email-exists-then-sign-in', 3],
  usernameTaken: ['register/username-taken', 1],
  usernameTooShort: ['register/username-policy', 1],
  missingPassword: ['register/email-code-and-password', 3],
  missingUsername: ['register/username-password', 1],
  missingEmail: ['mfa/totp/before-missing-profile', 8],
  missingAddress: ['register/username-then-email-or-phone', 3],
  missingExtraProfile: ['register/profile-fields', 3],
  reservedFieldName: ['register/profile-fields', 4],
  emailNotAllowed: ['register/email-blocklist', 1],
  noStorage: ['register/avatar-upload', 7],
  noPicture: ['register/avatar-upload', 6],
  newPasswordRequired: ['forgot-password/email', 4],
  passwordLeaked: ['register/password-rejected', 6],

  codeMismatch: ['sign-in/code/too-many-wrong-tries', 2],
  codeExpired: ['sign-in/code/expired', 2],
  codeUsed: ['sign-in/code/wrong-and-used-twice', 5],
  tooManyTries: ['sign-in/code/too-many-wrong-tries', 5],
  verificationGone: ['session/verification-ids', 2],
  messageLimit: ['sign-in/code/message-rate-limit', 11],
  noConnector: ['sign-in/code/no-connector', 1],

  captchaRequired: ['captcha/missing-sign-in', 2],
  captchaFailed: ['captcha/failed', 0],

  sessionNotFound: ['session/no-cookie', 0],
  interactionNotFound: ['captcha/failed', 1],
};

/** What recordings have in place of what differs from one sign-in to the next. */
const stands = {
  '{{origin}}': 'https://auth.test',
  '{{interactionUid}}': 'interaction-1',
  '{{verificationId}}': 'verification-1',
  'carol@mail.test': 'ada@mail.test',
};

/** What a server puts into its sentences. */
const gaps = {
  relativeTime: 'in 60 minutes',
  email: 'ada@mail.test',
  identifier: 'ada@mail.test',
  type: 'Email',
  name: 'email',
};

/** The module with the recorded answers, as it should be. */
export async function source() {
  const answers = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, answerAt(place)]));
  const text = `// Written by npm run testing-answers, from test/recordings. Do not edit.
    /** Answers of a real server, with its own sentences. */
    export const recordedAnswers = ${JSON.stringify(answers)} as const;`;
  return format(text, { ...(await resolveConfig(file)), parser: 'typescript' });
}

/** @param {[scenario: string, exchange: number]} place */
function answerAt([scenario, exchange]) {
  let text = readFileSync(`test/recordings/${scenario}.json`, 'utf8');
  for (const [placeholder, value] of Object.entries(stands)) text = text.replaceAll(placeholder, value);
  const { status, body } = JSON.parse(text).exchanges[exchange].response;
  return { status, ...(body && { body: spoken(body) }) };
}

/** Sentences are not recorded: the server has them from the package that the sandbox has them from. */
function spoken(/** @type {{ code?: string, message?: string, error_description?: string }} */ body) {
  return {
    ...body,
    ...(body.code && { message: errorMessage(body.code, gaps, ['en']) }),
    ...(body.error_description && { error_description: 'session not found' }),
  };
}
