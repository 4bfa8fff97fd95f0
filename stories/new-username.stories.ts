import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/New username' } satisfies Meta;

const settings = tenants.passwordFirst;
const strict = settingsWith([['username', 'password']], {
  usernamePolicy: {
    minLength: 3,
    maxLength: 12,
    allowedChars: { lowercase: true, uppercase: false, numbers: true, underscore: false },
  },
});
const step = steps['new-username'];
const action = { type: 'setUsername', event: 'Register', username: 'ada' } as const;
const stage = 'POST /api/experience/profile';

export const Empty = scene(scenes['new-username'].empty);
export const Filled = scene({ settings, step, fill: { identifier: 'ada' } });
export const Pending = scene({ ...scenes['new-username'].pending, fill: { identifier: 'ada' } });

export const NothingTyped = scene({ settings, step, press: 'submit' });
export const BeginsWithADigit = scene({ settings, step, fill: { identifier: '2ada' }, press: 'submit' });
export const NotAUsername = scene({ settings, step, fill: { identifier: 'ada lovelace' }, press: 'submit' });
export const Taken = scene({ ...scenes['new-username'].refused, fill: { identifier: 'ada' } });
export const TooShort = scene({
  settings,
  step,
  action,
  server: { [stage]: answers.usernameTooShort },
  fill: { identifier: 'ada' },
});
export const Offline = scene(scenes['new-username'].failed);

export const StrictPolicy = scene({ settings: strict, step });
export const NotWhatThePolicyAsksFor = scene({
  settings: strict,
  step,
  fill: { identifier: 'Ada_Lovelace' },
  press: 'submit',
});

export const MissingAfterTheCode = scene({
  settings,
  step: { ...steps.code, event: 'Register' },
  action: { type: 'verifyCode', event: 'Register', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { 'POST /api/experience/identification': answers.missingUsername },
});
