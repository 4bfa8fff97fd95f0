import type { CaptchaConfig } from '../settings/captcha-config.js';
import type { Provider } from './captcha.js';
import { action, loadRecaptcha, type Recaptcha } from './recaptcha.js';
import type { Waiting } from './waiting.js';

/** reCAPTCHA Enterprise that asks nobody anything. All there is to see is its badge, in a corner of the page. */
export class RecaptchaInvisible implements Provider {
  constructor(private readonly config: CaptchaConfig) {}

  show(place: HTMLElement | undefined): void {
    if (place) {
      // Whoever asks for a token is told what went wrong.
      this.#load().catch(() => {});
    }
  }

  async ask(waiting: Waiting): Promise<void> {
    const recaptcha = await this.#load();
    waiting.startClock();
    waiting.pass(await recaptcha.execute(this.config.siteKey, { action }));
  }

  #load(): Promise<Recaptcha> {
    return loadRecaptcha(this.config, { render: this.config.siteKey });
  }
}
