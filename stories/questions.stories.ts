import type { Meta } from '@storybook/web-components-vite';
import type { Address } from '../src/api/identifier.js';
import type { InteractionEvent } from '../src/api/experience.js';
import type { Addition } from '../src/flow/step.js';
import { answers, never, scenes, settingsWith, steps, unreachable } from '../src/testing/index.js';
import { ada, adaByPhone, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Question' } satisfies Meta;

const settings = settingsWith(
  [
    ['email', 'code'],
    ['phone', 'code'],
  ],
  { signUp: { identifiers: ['email', 'phone'], password: false, verify: true } },
);
const identification = 'POST /api/experience/identification';
const stage = 'POST /api/experience/profile';
const switchEvent = 'PUT /api/experience/interaction-event';

/** Somebody has entered the right code; what it is about shows only now. */
const proven = (event: InteractionEvent, identifier: Address = ada, adds?: Addition) => ({
  step: { ...steps.code, event, identifier, ...(adds && { adds }) },
  action: {
    type: 'verifyCode',
    event,
    identifier,
    verificationId: steps.code.verificationId,
    code: '407112',
    ...(adds && { adds }),
  } as const,
});

export const CreateAccount = scene(scenes.question['create-account']);
export const CreateAccountByPhone = scene({
  settings,
  ...proven('SignIn', adaByPhone),
  server: { [identification]: answers.unknownUser },
});
export const SignInInstead = scene(scenes.question['sign-in-instead']);
export const LinkAccount = scene(scenes.question['link-account']);
export const PasswordExpired = scene(scenes.question['password-expired']);
export const AgreeTerms = scene({
  settings: settingsWith([['email', 'code']], {
    termsOfUseUrl: 'https://bookstore.test/terms',
    privacyPolicyUrl: 'https://bookstore.test/privacy',
    agreeToTermsPolicy: 'Manual',
  }),
  step: { ...steps['sign-in'], identifier: ada },
  press: 'submit',
});

export const UnknownAccount = scene(scenes.question['unknown-account']);
export const UnknownAccountToRecover = scene({
  settings,
  ...proven('ForgotPassword', adaByPhone),
  server: { [identification]: answers.unknownUser },
});
export const Taken = scene(scenes.question.taken);
export const EmailNotAllowed = scene(scenes.question['email-not-allowed']);

export const Pending = scene({
  settings,
  ...proven('Register'),
  server: { [identification]: answers.emailTaken, [switchEvent]: never },
  press: 'yes',
});
export const Offline = scene({
  settings,
  ...proven('SignIn'),
  server: { [identification]: answers.unknownUser, [switchEvent]: unreachable },
  press: 'yes',
});
export const Dismissed = scene({
  settings,
  ...proven('SignIn'),
  server: { [identification]: answers.unknownUser },
  press: 'no',
});

export const LongAddress = scene({
  settings,
  ...proven('SignIn', wilhelmina),
  server: { [identification]: answers.unknownUser },
});
export const LongAddressToLink = scene({
  settings,
  ...proven('Register', wilhelmina, { types: ['email'], social: 'verification-9' }),
  server: { [stage]: answers.emailTaken },
});
