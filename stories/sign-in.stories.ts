import type { Meta } from '@storybook/web-components-vite';
import { answers, page, scenes, settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada, adaByName, password, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Sign in' } satisfies Meta;

const settings = tenants.emailAndPassword;
const step = { ...steps['sign-in'], identifier: ada };
const action = { type: 'signInWithPassword', identifier: ada, password: 'a-guess' } as const;
const checkPassword = 'POST /api/experience/verification/password';

export const Empty = scene(scenes['sign-in'].empty);
export const Filled = scene({ settings, step, fill: { password } });
export const PasswordShown = scene({ settings, step, fill: { password }, press: 'showPassword' });
export const Pending = scene({ ...scenes['sign-in'].pending, fill: { password } });

export const NothingTyped = scene({ settings, step: steps['sign-in'], press: 'submit' });
export const NotAnAddress = scene({
  settings,
  step: steps['sign-in'],
  fill: { identifier: 'ada@mail', password },
  press: 'submit',
});
const withSlip = {
  settings,
  step: steps['sign-in'],
  fill: { identifier: 'ada@gmial.com' },
  press: 'elsewhere',
} as const;
export const SlipInTheAddress = scene(withSlip);
export const SlipMended = scene({ ...withSlip, press: ['elsewhere', 'didMean'] });
export const SlipAndNotAnAddress = scene({
  settings,
  step: steps['sign-in'],
  fill: { identifier: 'ada@gmailcom', password },
  press: 'submit',
});
export const SlipInALongAddress = scene({
  ...withSlip,
  fill: { identifier: 'wilhelmina.featherstonehaugh-cholmondeley+reading-list@gmial.com' },
});
export const WrongPassword = scene({ ...scenes['sign-in'].refused, fill: { password: 'a-guess' } });
export const TooManyAttempts = scene(scenes['sign-in'].locked);
export const WayNotAvailable = scene({
  settings,
  step,
  action,
  server: { 'POST /api/experience/identification': answers.methodNotEnabled },
});
export const UnknownAddress = scene({
  settings: tenants.emailAndCode,
  step: steps.code,
  action: { type: 'verifyCode', event: 'SignIn', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { 'POST /api/experience/identification': answers.unknownUser },
});

export const Offline = scene(scenes['sign-in'].failed);
export const NoAnswerInTime = scene({ settings, step, problem: { code: 'timeout' } });
export const NoUsableAnswer = scene({ settings, step, action, server: { [checkPassword]: page } });

export const UsernameAndPassword = scene({ settings: tenants.usernameAndPassword, step: steps['sign-in'] });
export const EmailAndCode = scene({ settings: tenants.emailAndCode, step: steps['sign-in'] });
export const UsernameOrEmail = scene({ settings: tenants.passwordFirst, step: steps['sign-in'] });
export const EverythingAtOnce = scene({
  settings: settingsWith([
    ['email', 'password', 'code'],
    ['phone', 'code', 'password'],
    ['username', 'password'],
  ]),
  step: { ...steps['sign-in'], identifier: adaByName },
});
export const NoWayToSignIn = scene({ settings: tenants.nothing, step: steps['sign-in'] });
export const LongAddress = scene({ settings, step: { ...step, identifier: wilhelmina } });

const withWaysOut = settingsWith([['email', 'password']], {
  signUp: { identifiers: ['email'], password: true, verify: true, secondaryIdentifiers: [] },
  forgotPassword: { email: true, phone: false },
});
export const WithWaysOut = scene({ settings: withWaysOut, step: steps['sign-in'] });
export const WithWaysOutRefused = scene({
  settings: withWaysOut,
  step,
  action,
  server: { [checkPassword]: answers.invalidCredentials },
  fill: { password: 'a-guess' },
});
export const SignInOnly = scene({
  settings: settingsWith([['email', 'password']], { signInMode: 'SignIn' }),
  step: steps['sign-in'],
});
export const RecoveryWithoutSignUp = scene({
  settings: settingsWith([['email', 'password']], {
    signInMode: 'SignIn',
    forgotPassword: { email: true, phone: false },
  }),
  step: steps['sign-in'],
});
export const OnlyAnAddressWished = scene({
  settings: tenants.passwordFirst,
  step: { ...steps['sign-in'], only: ['email'] },
});

export const PasswordChanged = scene({
  settings: withWaysOut,
  step: { ...steps['new-password'], event: 'ForgotPassword' },
  server: {
    'PUT /api/experience/profile/password': answers.started,
    'POST /api/experience/submit': { status: 204 },
  },
  fill: { newPassword: password },
  press: 'submit',
});
