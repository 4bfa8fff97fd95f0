import { flag, object, oneOf, required, text } from '../api/decoder.js';
import type { Settings } from './settings.js';

const captcha = object({
  captchaPolicy: object({ enabled: flag }),
  captchaConfig: object({
    type: oneOf(['Turnstile', 'RecaptchaEnterprise']),
    siteKey: required(text),
    // The second is for countries where the first cannot be reached. Scripts come from nowhere else.
    domain: oneOf(['www.google.com', 'www.recaptcha.net'], 'www.google.com'),
    mode: oneOf(['invisible', 'checkbox'], 'invisible'),
  }),
});

/** Who checks that somebody is human, and how. `domain` and `mode` are about reCAPTCHA. */
export type CaptchaConfig = ReturnType<typeof captcha>['captchaConfig'];

/** What the tenant says about captcha. What cannot be used is named, and there is none then. */
export function captchaConfigOf(settings: Settings): CaptchaConfig | undefined {
  if (settings['captchaConfig'] === undefined) {
    return undefined;
  }
  const problems: string[] = [];
  const { captchaPolicy, captchaConfig } = captcha(settings, (problem) => problems.push(problem));
  if (!captchaPolicy.enabled) {
    return undefined;
  }
  problems.forEach((problem) => console.error(`<logto-sign-in> settings: ${problem}`, settings['captchaConfig']));
  return captchaConfig.type && captchaConfig.siteKey ? captchaConfig : undefined;
}
