import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps } from '../src/testing/index.js';
import { ada, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Forgot password' } satisfies Meta;

/** A tenant that sends codes for this to some kinds of addresses. */
const recoveringBy = (forgotPassword: { email?: boolean; phone?: boolean }, others = {}) =>
  settingsWith([['email', 'password']], { forgotPassword, ...others });

const settings = recoveringBy({ email: true });
const step = { ...steps['forgot-password'], identifier: ada };
const action = { type: 'sendCode', event: 'ForgotPassword', identifier: ada } as const;
const sendCode = 'POST /api/experience/verification/verification-code';

export const Empty = scene(scenes['forgot-password'].empty);
export const Filled = scene({ settings, step });
export const Pending = scene(scenes['forgot-password'].pending);

export const NothingTyped = scene({ settings, step: steps['forgot-password'], press: 'submit' });
export const NotAnAddress = scene({
  settings,
  step: steps['forgot-password'],
  fill: { identifier: 'ada' },
  press: 'submit',
});
export const SlipInTheAddress = scene({
  settings,
  step: steps['forgot-password'],
  fill: { identifier: 'ada@gmial.com' },
  press: 'elsewhere',
});
export const UnknownAddress = scene({
  settings,
  step: { ...steps.code, event: 'ForgotPassword' },
  action: {
    type: 'verifyCode',
    event: 'ForgotPassword',
    identifier: ada,
    verificationId: 'verification-1',
    code: '407112',
  },
  server: { 'POST /api/experience/identification': answers.unknownUser },
});
export const TooManyCodes = scene(scenes['forgot-password'].refused);
export const CodesCannotBeSent = scene({ settings, step, action, server: { [sendCode]: answers.noConnector } });
export const Offline = scene(scenes['forgot-password'].failed);

export const ByPhone = scene({ settings: recoveringBy({ phone: true }), step: steps['forgot-password'] });
export const ByEmailOrPhone = scene({
  settings: recoveringBy({ email: true, phone: true }),
  step: steps['forgot-password'],
});
export const WithoutSignIn = scene({
  settings: recoveringBy({ email: true }, { signInMode: 'Register' }),
  step: steps['forgot-password'],
});
export const LongAddress = scene({ settings, step: { ...step, identifier: wilhelmina } });
export const FromTheSignInScreen = scene({ settings, fill: { identifier: ada.value }, press: 'forgotPassword' });
