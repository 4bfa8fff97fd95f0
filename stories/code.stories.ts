import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, steps, tenants } from '../src/testing/index.js';
import { ada, adaByPhone, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Code' } satisfies Meta;

const settings = tenants.emailAndCode;
const step = steps.code;
const justSent = () => ({ ...step, sentAt: Date.now() });
const action = {
  type: 'verifyCode',
  event: 'SignIn',
  identifier: ada,
  verificationId: step.verificationId,
  code: '407112',
} as const;
const sendCode = 'POST /api/experience/verification/verification-code';
const checkCode = `${sendCode}/verify`;

export const Empty = scene(scenes.code.empty);
export const Filled = scene({ settings, step: justSent, fill: { code: '407' } });
export const Pending = scene({ ...scenes.code.pending, fill: { code: '407112' } });
export const SendAgain = scene(scenes.code.resendable);
export const SentAgain = scene({
  settings,
  step,
  server: { [sendCode]: answers.verifiedAgain },
  press: 'sendAgain',
});

export const DigitsMissing = scene({ settings, step: justSent, fill: { code: '407' }, press: 'submit' });
export const WrongCode = scene(scenes.code.refused);
export const Expired = scene(scenes.code.expired);
export const UsedBefore = scene(scenes.code.used);
export const TooManyTries = scene({ settings, step: justSent, action, server: { [checkCode]: answers.tooManyTries } });
export const TooManyAttempts = scene(scenes.code.locked);
export const TooManyCodes = scene({
  settings,
  step,
  action: { type: 'sendCode', event: 'SignIn', identifier: ada },
  server: { [sendCode]: answers.messageLimit },
});
export const Offline = scene(scenes.code.failed);

export const PasswordInstead = scene({ settings: tenants.codeFirst, step: justSent });
export const PasswordUsedLast = scene({ settings: tenants.codeFirst, step: justSent, lastMethod: 'password' });
const atGmail = () => ({ ...justSent(), identifier: { type: 'email', value: 'ada@gmail.com' } }) as const;
export const WithTheMailbox = scene({ settings, step: atGmail });
export const WithEverything = scene({ settings: tenants.codeFirst, step: atGmail, lastMethod: 'password' });
export const ByPhone = scene({ settings, step: () => ({ ...justSent(), identifier: adaByPhone }) });
export const LongAddress = scene({ settings, step: () => ({ ...justSent(), identifier: wilhelmina }) });
export const WithAWayBack = scene({ settings, fill: { identifier: ada.value }, press: 'submit' });

export const ToSignUp = scene({ settings, step: () => ({ ...justSent(), event: 'Register' }) });
export const ToSignUpByPhone = scene({
  settings,
  step: () => ({ ...justSent(), event: 'Register', identifier: adaByPhone }),
});
export const WrongCodeToSignUp = scene({
  settings,
  step: () => ({ ...justSent(), event: 'Register' }),
  action: { ...action, event: 'Register' },
  server: { [checkCode]: answers.codeMismatch },
});
export const ToRecover = scene({
  settings: tenants.codeFirst,
  step: () => ({ ...justSent(), event: 'ForgotPassword' }),
});
export const WrongCodeToRecover = scene({
  settings: tenants.codeFirst,
  step: () => ({ ...justSent(), event: 'ForgotPassword' }),
  action: { ...action, event: 'ForgotPassword' },
  server: { [checkCode]: answers.codeMismatch },
});
