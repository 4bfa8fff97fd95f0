import type { Meta } from '@storybook/web-components-vite';
import { captchaWords, type CaptchaProblem } from '../src/phrases/captcha-words.js';
import { answers, settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada, password } from './people.js';
import { scene } from './scene.js';

/**
 * What a person sees of a check that does not come about. The check itself is the provider's, and a story loads no
 * scripts from elsewhere.
 */
export default { title: 'Element/Captcha' } satisfies Meta;

const settings = tenants.emailAndPassword;
const signIn = { ...steps['sign-in'], identifier: ada };
const signUp = settingsWith([['email', 'password']], {
  signUp: { identifiers: ['email'], password: true, verify: true },
});
const start = 'PUT /api/experience';

const problem = (kind: CaptchaProblem) => ({ code: 'captcha', say: () => captchaWords(kind) });

export const Unticked = scene({ settings, step: signIn, problem: problem('unticked'), fill: { password } });
export const Unavailable = scene({ settings, step: signIn, problem: problem('unavailable'), fill: { password } });
export const Failed = scene({ settings, step: signIn, problem: problem('failed'), fill: { password } });
/** The provider's own code could not be loaded either. */
export const NotLoaded = scene({ settings, step: signIn, problem: { code: 'captcha' }, fill: { password } });

export const UntickedToSignUp = scene({
  settings: signUp,
  step: { ...steps.register, identifier: ada },
  problem: problem('unticked'),
});
export const UnavailableToRecover = scene({
  settings: settingsWith([['email', 'password']], { forgotPassword: { email: true, phone: false } }),
  step: { ...steps['forgot-password'], identifier: ada },
  problem: problem('unavailable'),
});

/** The second token was no better than the first. */
export const RefusedTwice = scene({
  settings,
  step: signIn,
  action: { type: 'signInWithPassword', identifier: ada, password },
  server: { [start]: [answers.captchaFailed, answers.captchaFailed, answers.started] },
  fill: { password },
});
export const RequiredWhereTheTenantHasNone = scene({
  settings: signUp,
  step: { ...steps.register, identifier: ada },
  action: { type: 'register', identifier: ada },
  server: { 'POST /api/experience/verification/verification-code': answers.captchaRequired },
});
/** After a while, the server wants to know once more. */
export const RefusedAtTheCode = scene({
  settings: tenants.emailAndCode,
  step: steps.code,
  action: { type: 'verifyCode', event: 'SignIn', identifier: ada, verificationId: 'verification-1', code: '407112' },
  server: { [start]: answers.captchaFailed },
});
