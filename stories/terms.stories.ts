import type { Meta } from '@storybook/web-components-vite';
import { answers, never, settingsWith, steps } from '../src/testing/index.js';
import { ada, password } from './people.js';
import { scene } from './scene.js';

export default { title: 'Fields/Terms' } satisfies Meta;

const termsOfUseUrl = 'https://bookstore.test/terms';
const privacyPolicyUrl = 'https://bookstore.test/privacy';

type Policy = 'Automatic' | 'ManualRegistrationOnly' | 'Manual';

/** A tenant with terms, which it puts before people in one way or another. */
const agreeing = (agreeToTermsPolicy: Policy, others: object = { termsOfUseUrl, privacyPolicyUrl }) =>
  settingsWith([['email', 'password']], {
    signUp: { identifiers: ['email'], password: true, verify: true },
    agreeToTermsPolicy,
    ...others,
  });

const signIn = steps['sign-in'];
const { register } = steps;

export const AutomaticToSignIn = scene({ settings: agreeing('Automatic'), step: signIn });
export const AutomaticToSignUp = scene({ settings: agreeing('Automatic'), step: register });
export const RegistrationOnlyToSignIn = scene({ settings: agreeing('ManualRegistrationOnly'), step: signIn });
export const RegistrationOnlyToSignUp = scene({ settings: agreeing('ManualRegistrationOnly'), step: register });
export const ManualToSignIn = scene({ settings: agreeing('Manual'), step: signIn });
export const ManualToSignUp = scene({ settings: agreeing('Manual'), step: register });

export const OnlyTermsOfUse = scene({ settings: agreeing('Automatic', { termsOfUseUrl }), step: signIn });
export const OnlyPrivacyPolicy = scene({ settings: agreeing('Manual', { privacyPolicyUrl }), step: register });
export const OnlyOneToRead = scene({
  settings: agreeing('ManualRegistrationOnly', { privacyPolicyUrl }),
  step: signIn,
});
/** What is no web address counts as missing. */
export const NoWebAddress = scene({
  settings: agreeing('Manual', { termsOfUseUrl: 'the-terms', privacyPolicyUrl: 'javascript:alert()' }),
  step: signIn,
});

export const Ticked = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  fill: { password },
  press: 'agreed',
});
export const TickedAndPending = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  server: { 'POST /api/experience/verification/password': never },
  fill: { password },
  press: ['agreed', 'submit'],
});
/** Who was refused need not agree once more. */
export const TickedAndRefused = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  action: { type: 'signInWithPassword', identifier: ada, password: 'a-guess', agreed: true },
  server: { 'POST /api/experience/verification/password': answers.invalidCredentials },
  fill: { password: 'a-guess' },
});

export const AskedToSignIn = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  fill: { password },
  press: 'submit',
});
export const AskedToSignUp = scene({
  settings: agreeing('ManualRegistrationOnly'),
  step: { ...register, identifier: ada },
  press: 'submit',
});
export const AskedAboutOnlyOne = scene({
  settings: agreeing('Manual', { privacyPolicyUrl }),
  step: { ...register, identifier: ada },
  press: 'submit',
});
/** Somebody wanted to sign in, has no account yet and would like one. */
export const AskedOnTheWay = scene({
  settings: settingsWith([['email', 'code']], {
    signUp: { identifiers: ['email'], password: false, verify: true },
    agreeToTermsPolicy: 'ManualRegistrationOnly',
    termsOfUseUrl,
    privacyPolicyUrl,
  }),
  step: steps.code,
  action: { type: 'verifyCode', event: 'SignIn', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { 'POST /api/experience/identification': answers.unknownUser },
  press: 'yes',
});
export const Agreed = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  server: { 'POST /api/experience/verification/password': never },
  fill: { password },
  press: ['submit', 'yes'],
});
export const NotAgreed = scene({
  settings: agreeing('Manual'),
  step: { ...signIn, identifier: ada },
  fill: { password },
  press: ['submit', 'no'],
});
