import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps } from '../src/testing/index.js';
import { ada, adaByName, password } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/New password' } satisfies Meta;

/** Who can recover may mistype the password once: there is no second field. */
const recoverable = { forgotPassword: { email: true, phone: false } };
const settings = settingsWith([['email', 'password']], recoverable);
const withConfirmation = settingsWith([['username', 'password']]);
const strict = settingsWith([['email', 'password']], {
  ...recoverable,
  passwordPolicy: { length: { min: 12, max: 64 }, characterTypes: { min: 3 } },
});
const anything = settingsWith([['email', 'password']], {
  ...recoverable,
  passwordPolicy: { length: { min: 1, max: 256 }, characterTypes: { min: 1 } },
});

const step = steps['new-password'];
const replacing = { ...step, event: 'ForgotPassword' } as const;
const action = { type: 'setPassword', event: 'Register', password: 'ada-12345' } as const;
const fill = { newPassword: action.password };
const stage = 'POST /api/experience/profile';

export const Empty = scene(scenes['new-password'].empty);
export const Filled = scene({ settings, step, fill: { newPassword: password } });
export const PasswordShown = scene({ settings, step, fill: { newPassword: password }, press: 'showPassword' });
export const Pending = scene({ ...scenes['new-password'].pending, fill: { newPassword: password } });

export const ForASignIn = scene({ settings, step: { ...step, event: 'SignIn' } });
export const InPlaceOfAForgottenOne = scene({ settings, step: replacing });

export const WithConfirmation = scene({ settings: withConfirmation, step: { ...step, identifier: adaByName } });
export const WithConfirmationFilled = scene({
  settings: withConfirmation,
  step: { ...step, identifier: adaByName },
  fill: { newPassword: password, confirmPassword: password },
});
export const TheTwoDiffer = scene({
  settings: withConfirmation,
  step: { ...step, identifier: adaByName },
  fill: { newPassword: password, confirmPassword: 'reading-is-fun-24' },
  press: 'submit',
});

export const StrictPolicy = scene({ settings: strict, step });
export const StrictPolicyHalfMet = scene({ settings: strict, step, fill: { newPassword: 'reading-is-fun' } });
export const AnyPasswordWillDo = scene({ settings: anything, step });

export const NothingTyped = scene({ settings, step, press: 'submit' });
export const TooShort = scene({ settings, step, fill: { newPassword: 'ada' }, press: 'submit' });
export const TooLong = scene({
  settings: settingsWith([['email', 'password']], {
    ...recoverable,
    passwordPolicy: { length: { min: 8, max: 12 } },
  }),
  step,
  fill: { newPassword: password },
  press: 'submit',
});
export const TooFewKinds = scene({
  settings: strict,
  step,
  fill: { newPassword: 'readingreadingreading' },
  press: 'submit',
});
export const UnsupportedCharacters = scene({
  settings,
  step,
  fill: { newPassword: 'Lesen-ist-schön' },
  press: 'submit',
});

export const EasyToGuess = scene({ ...scenes['new-password'].refused, fill });
export const Leaked = scene({ settings, step, action, server: { [stage]: answers.passwordLeaked }, fill });
export const EasyToGuessInPlaceOfAForgottenOne = scene({
  settings,
  step: replacing,
  action: { ...action, event: 'ForgotPassword' },
  server: { 'PUT /api/experience/profile/password': answers.passwordRejected },
  fill,
});
export const Offline = scene({ ...scenes['new-password'].failed, fill });

export const MissingAfterTheCode = scene({
  settings,
  step: { ...steps.code, event: 'Register' },
  action: { type: 'verifyCode', event: 'Register', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { 'POST /api/experience/identification': answers.missingPassword },
});
export const AskedForAfterTheCode = scene({
  settings,
  step: { ...steps.code, event: 'ForgotPassword' },
  action: {
    type: 'verifyCode',
    event: 'ForgotPassword',
    identifier: ada,
    verificationId: 'verification-1',
    code: '407112',
  },
  server: { 'POST /api/experience/submit': answers.newPasswordRequired },
});
