import type { CaptchaConfig } from '../settings/captcha-config.js';
import type { Look, Provider } from './captcha.js';
import { CaptchaFailure } from './captcha-failure.js';
import { action, loadRecaptcha, type Recaptcha } from './recaptcha.js';
import { makeRoom } from './room.js';
import type { Waiting } from './waiting.js';

interface Box {
  readonly recaptcha: Recaptcha;
  readonly widget: number;
}

/** reCAPTCHA Enterprise as a box to tick. It stands in the form from the start. */
export class RecaptchaCheckbox implements Provider {
  #place: HTMLElement | undefined;
  #room: HTMLElement | undefined;
  #box: Promise<Box> | undefined;
  #isOffline = false;

  constructor(
    private readonly config: CaptchaConfig,
    private readonly look: Look,
  ) {}

  show(place: HTMLElement | undefined): void {
    this.#place = place;
    this.#takeOut();
    if (place) {
      void this.#putIn(place);
    }
  }

  async ask(waiting: Waiting): Promise<void> {
    if (!this.#place) {
      throw new CaptchaFailure('failed', 'The screen has no room for reCAPTCHA');
    }
    if (this.#isOffline) {
      this.#takeOut();
      void this.#putIn(this.#place);
      throw new CaptchaFailure('unavailable', 'reCAPTCHA: lost its connection');
    }
    const { recaptcha, widget } = await (this.#box ?? this.#putIn(this.#place));
    const token = recaptcha.getResponse(widget);
    if (!token) {
      throw new CaptchaFailure('unticked', 'reCAPTCHA: nobody ticked the box, or too long ago');
    }
    // The next token is another tick.
    recaptcha.reset(widget);
    waiting.pass(token);
  }

  /**
   * Makes room at once, so that nothing moves under people's fingers when the box comes. Should it not come, whoever
   * asks for a token is told, and the next one tries again.
   */
  #putIn(place: HTMLElement): Promise<Box> {
    const room = (this.#room = makeRoom(place));
    room.classList.add('is-box');
    room.classList.toggle('is-compact', room.clientWidth < 304);
    const box = (this.#box = this.#render(room));
    box.catch(() => {
      if (this.#box === box) {
        this.#takeOut();
      }
    });
    return box;
  }

  #takeOut(): void {
    this.#room?.remove();
    this.#room = this.#box = undefined;
    this.#isOffline = false;
  }

  async #render(room: HTMLElement): Promise<Box> {
    const { theme, language } = this.look;
    const { enterprise } = window.grecaptcha ?? {};
    const recaptcha = enterprise?.render
      ? enterprise
      : await loadRecaptcha(this.config, { render: 'explicit', ...(language && { hl: language }) });
    if (room !== this.#room) {
      throw new CaptchaFailure('failed', 'Another screen has come');
    }
    const widget = recaptcha.render(room, {
      sitekey: this.config.siteKey,
      action,
      theme,
      size: room.classList.contains('is-compact') ? 'compact' : 'normal',
      'error-callback': () => (this.#isOffline = true),
    });
    return { recaptcha, widget };
  }
}
