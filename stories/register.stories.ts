import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps } from '../src/testing/index.js';
import { ada, adaByName, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Register' } satisfies Meta;

/** A tenant where an account begins with one of these. */
const signingUp = (identifiers: readonly string[], others: Readonly<Record<string, unknown>> = {}) =>
  settingsWith(
    [
      ['username', 'password'],
      ['email', 'password', 'code'],
      ['phone', 'password', 'code'],
    ],
    { signUp: { identifiers, password: true, verify: true, secondaryIdentifiers: [] }, ...others },
  );

const settings = signingUp(['email']);
const byUsername = signingUp(['username']);
const strict = signingUp(['username'], {
  usernamePolicy: {
    minLength: 3,
    maxLength: 12,
    allowedChars: { lowercase: true, uppercase: false, numbers: true, underscore: false },
  },
});
const step = { ...steps.register, identifier: ada };
const action = { type: 'register', identifier: ada } as const;
const sendCode = 'POST /api/experience/verification/verification-code';
const stage = 'POST /api/experience/profile';

export const Empty = scene(scenes.register.empty);
export const Filled = scene({ settings, step });
export const Pending = scene(scenes.register.pending);

export const NothingTyped = scene({ settings, step: steps.register, press: 'submit' });
export const NotAnAddress = scene({
  settings,
  step: steps.register,
  fill: { identifier: 'ada@mail' },
  press: 'submit',
});
export const SlipInTheAddress = scene({
  settings,
  step: steps.register,
  fill: { identifier: 'ada@gmial.com' },
  press: 'elsewhere',
});
export const TakenAddress = scene({
  settings,
  step: { ...steps.code, event: 'Register' },
  action: { type: 'verifyCode', event: 'Register', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { 'POST /api/experience/identification': answers.emailTaken },
});
export const TooManyCodes = scene({ settings, step, action, server: { [sendCode]: answers.messageLimit } });
export const CodesCannotBeSent = scene({ settings, step, action, server: { [sendCode]: answers.noConnector } });
export const Offline = scene(scenes.register.failed);

export const ByUsername = scene({ settings: byUsername, step: steps.register });
export const NotAUsername = scene({
  settings: byUsername,
  step: steps.register,
  fill: { identifier: '2ada' },
  press: 'submit',
});
export const TakenUsername = scene({
  settings: byUsername,
  step: { ...steps.register, identifier: adaByName },
  action: { type: 'register', identifier: adaByName },
  server: { [stage]: answers.usernameTaken },
});
export const StrictUsername = scene({ settings: strict, step: steps.register });
export const NotTheStrictUsername = scene({
  settings: strict,
  step: steps.register,
  fill: { identifier: 'Ada_Lovelace' },
  press: 'submit',
});
export const ByPhone = scene({ settings: signingUp(['phone']), step: steps.register });
export const ByEmailOrPhone = scene({ settings: signingUp(['email', 'phone']), step: steps.register });
export const ByAnything = scene({ settings: signingUp(['username', 'email', 'phone']), step: steps.register });
export const OnlyAnAddressWished = scene({
  settings: signingUp(['username', 'email', 'phone']),
  step: { ...steps.register, only: ['email'] },
});

export const WithoutSignIn = scene({
  settings: signingUp(['email'], { signInMode: 'Register' }),
  step: steps.register,
});
export const LongAddress = scene({ settings, step: { ...step, identifier: wilhelmina } });
