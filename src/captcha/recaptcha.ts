import type { CaptchaConfig } from '../settings/captcha-config.js';
import { loadScript } from './provider-script.js';

export interface Recaptcha {
  ready(callback: () => void): void;
  execute(siteKey: string, options: { action: string }): PromiseLike<string>;
  render(container: HTMLElement, parameters: object): number;
  reset(widget: number): void;
  getResponse(widget: number): string;
}

declare global {
  interface Window {
    grecaptcha?: { enterprise?: Recaptcha };
  }
}

/** The only action that Logto's server accepts. */
export const action = 'interaction';

/** Loads reCAPTCHA Enterprise. Its script loads another one, and can be used when that is there. */
export function loadRecaptcha({ domain }: CaptchaConfig, parameters: Record<string, string>): Promise<Recaptcha> {
  const url = `https://${domain}/recaptcha/enterprise.js?${new URLSearchParams(parameters)}`;
  return loadScript(url, async () => {
    const recaptcha = window.grecaptcha?.enterprise;
    await new Promise<void>((resolve) => (recaptcha ? recaptcha.ready(resolve) : resolve()));
    return recaptcha;
  });
}
