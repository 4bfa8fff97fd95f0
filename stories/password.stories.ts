import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada, adaByName, adaByPhone, password, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Password' } satisfies Meta;

const settings = tenants.passwordFirst;
const step = steps.password;
const sendCode = 'POST /api/experience/verification/verification-code';

export const Empty = scene(scenes.password.empty);
export const Filled = scene({ settings, step, fill: { password } });
export const PasswordShown = scene({ settings, step, fill: { password }, press: 'showPassword' });
export const Pending = scene({ ...scenes.password.pending, fill: { password } });

export const NothingTyped = scene({ settings, step, press: 'submit' });
export const WrongPassword = scene({ ...scenes.password.refused, fill: { password: 'a-guess' } });
export const TooManyAttempts = scene(scenes.password.locked);
export const Offline = scene(scenes.password.failed);

export const TooManyCodes = scene({
  settings,
  step,
  action: { type: 'sendCode', event: 'SignIn', identifier: ada },
  server: { [sendCode]: answers.messageLimit },
});
export const CodesCannotBeSent = scene({
  settings,
  step,
  action: { type: 'sendCode', event: 'SignIn', identifier: ada },
  server: { [sendCode]: answers.noConnector },
});

export const CodeUsedLast = scene({ settings, step, lastMethod: 'code:email' });
export const ByUsername = scene({ settings, step: { ...step, identifier: adaByName } });
export const LongAddress = scene({ settings, step: { ...step, identifier: wilhelmina } });
export const WithAWayBack = scene({ settings, fill: { identifier: ada.value }, press: 'submit' });
export const WithRecovery = scene({
  settings: settingsWith([['email', 'password', 'code']], { forgotPassword: { email: true, phone: false } }),
  step,
});
export const ByPhone = scene({
  settings: settingsWith([['phone', 'password', 'code']]),
  step: { ...step, identifier: adaByPhone },
});
