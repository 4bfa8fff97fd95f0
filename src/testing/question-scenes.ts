import type { Address } from '../api/identifier.js';
import type { Question } from '../flow/question.js';
import type { Addition } from '../flow/step.js';
import { answers } from './answers.js';
import { requests } from './requests.js';
import { settingsWith, tenants } from './settings.js';
import type { Moment } from './state-of.js';
import { steps } from './steps.js';

const ada = steps.code.identifier;

/** A tenant that knows people by addresses alone. */
const byCode = settingsWith(
  [
    ['email', 'code'],
    ['phone', 'code'],
  ],
  { signUp: { identifiers: ['email', 'phone'], password: false, verify: true } },
);

/** Where a code leads depends on what the server makes of the address. */
const proven = (event: 'SignIn' | 'Register', identifier: Address, adds?: Addition) => {
  const about = { event, identifier, ...(adds && { adds }) };
  const { verificationId } = steps.code;
  return {
    step: { ...steps.code, ...about },
    action: { type: 'verifyCode', code: '407112', verificationId, ...about } as const,
  };
};

/** Each question, as it comes up. */
export const questionScenes = {
  'create-account': {
    settings: byCode,
    ...proven('SignIn', ada),
    server: { [requests.identify]: answers.unknownUser },
  },
  'sign-in-instead': {
    settings: byCode,
    ...proven('Register', ada),
    server: { [requests.identify]: answers.emailTaken },
  },
  'link-account': {
    settings: byCode,
    ...proven('Register', ada, { types: ['email'], social: 'verification-9' }),
    server: { [requests.saveProfile]: answers.emailTaken },
  },
  'password-expired': {
    settings: settingsWith([['email', 'password']], { forgotPassword: { email: true, phone: false } }),
    step: { ...steps['sign-in'], identifier: ada },
    action: { type: 'signInWithPassword', identifier: ada, password: 'an-old-one' },
    server: { [requests.checkPassword]: answers.passwordExpired },
  },
  'agree-terms': {
    settings: settingsWith([['email', 'code']], {
      termsOfUseUrl: 'https://bookstore.test/terms',
      privacyPolicyUrl: 'https://bookstore.test/privacy',
      agreeToTermsPolicy: 'Manual',
    }),
    step: steps.question,
  },
  'unknown-account': {
    settings: tenants.emailAndCode,
    ...proven('SignIn', ada),
    server: { [requests.identify]: answers.unknownUser },
  },
  taken: {
    settings: settingsWith([['email', 'password']], {
      signUp: { identifiers: ['email'], password: true, verify: true },
    }),
    ...proven('Register', ada),
    server: { [requests.identify]: answers.emailTaken },
  },
  'email-not-allowed': {
    settings: byCode,
    ...proven('Register', ada),
    server: { [requests.identify]: answers.emailNotAllowed },
  },
} satisfies Record<Question['about'], Moment>;
