import { captchaConfigOf, type CaptchaConfig } from '../settings/captcha-config.js';
import type { Settings } from '../settings/settings.js';
import type { Theme } from '../theme/theme.js';
import { captchaFailure, CaptchaFailure } from './captcha-failure.js';
import { RecaptchaCheckbox } from './recaptcha-checkbox.js';
import { RecaptchaInvisible } from './recaptcha-invisible.js';
import { Turnstile } from './turnstile.js';
import { Waiting } from './waiting.js';

/** How widgets look. Asked whenever one is made, so that getters are welcome. */
export interface Look {
  readonly theme: Theme;
  /** Language tag. Default: the browser's languages. */
  readonly language?: string | undefined;
}

/** What providers differ in. */
export interface Provider {
  /** Another place is there for a widget, or none. What was in the one before is taken out. */
  show(place: HTMLElement | undefined): void;
  /** Lets somebody who waits have a token, or a failure. To throw is to fail. */
  ask(waiting: Waiting): Promise<void>;
}

/** The check that somebody is human. */
export class Captcha {
  #waiting: Waiting | undefined;
  #place: HTMLElement | undefined;

  constructor(private readonly provider: Provider) {}

  /**
   * Says where the screen of the moment has room for what a person may have to see. Loads the script too, so that a
   * checkbox is there before anybody presses the button.
   */
  show(place: HTMLElement | undefined): void {
    if (place !== this.#place) {
      this.#place = place;
      this.provider.show(place);
    }
  }

  /** A fresh token, good for one interaction. Rejects with a `CaptchaFailure`; asked again, it tries again. */
  async token(): Promise<string> {
    this.#waiting?.fail(new CaptchaFailure('failed', 'Asked for once more'));
    const waiting = (this.#waiting = new Waiting());
    this.provider.ask(waiting).catch((error) => waiting.fail(captchaFailure(error)));
    try {
      return await waiting.token;
    } finally {
      waiting.stopClock();
    }
  }

  /** Takes everything out of the place again; who waits for a token gets a failure. `show` begins anew. */
  remove(): void {
    this.#waiting?.fail(new CaptchaFailure('failed', 'The element left the page'));
    this.show(undefined);
  }
}

/** The tenant's captcha, if it has one that is known here. */
export function createCaptcha(settings: Settings, look: Look): Captcha | undefined {
  const config = captchaConfigOf(settings);
  return config && new Captcha(providerFor(config, look));
}

function providerFor(config: CaptchaConfig, look: Look): Provider {
  if (config.type === 'Turnstile') {
    return new Turnstile(config, look);
  }
  return config.mode === 'checkbox' ? new RecaptchaCheckbox(config, look) : new RecaptchaInvisible(config);
}
