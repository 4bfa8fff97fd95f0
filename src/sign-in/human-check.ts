import { Failure } from '../api/failure.js';
import type { Captcha, Look } from '../captcha/captcha.js';
import type { Settings } from '../settings/settings.js';

/** The captcha of a tenant that has one, loaded with the first screen that has a place for it. */
export class HumanCheck {
  #loading: Promise<Captcha | undefined> | undefined;
  #place: HTMLElement | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly look: () => Look,
  ) {}

  /** Says where on the screen of the moment it may show something. */
  show(place: HTMLElement | undefined): void {
    this.#place = place;
    // If it does not come now, it is asked for again with the token.
    void this.#load().then(
      (captcha) => captcha?.show(this.#place),
      () => {},
    );
  }

  /** @throws {Failure} with the reason `captcha`. */
  async token(): Promise<string | undefined> {
    try {
      return await (await this.#load())?.token();
    } catch (error) {
      throw error instanceof Failure ? error : new Failure('captcha', String(error));
    }
  }

  /** The element left the page. */
  remove(): void {
    this.#place = undefined;
    void this.#loading?.then(
      (captcha) => captcha?.remove(),
      () => {},
    );
  }

  #load(): Promise<Captcha | undefined> {
    return (this.#loading ??= this.#create().catch((error) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async #create(): Promise<Captcha | undefined> {
    const { createCaptcha } = await import('../captcha/captcha.js');
    const { look } = this;
    const captcha = createCaptcha(this.settings, {
      get theme() {
        return look().theme;
      },
      get language() {
        return look().language;
      },
    });
    captcha?.show(this.#place);
    return captcha;
  }
}
