import { CaptchaFailure } from './captcha-failure.js';

/** How long a provider may be silent, in milliseconds. */
const patience = 30_000;

/** Somebody waits for a token. Whatever comes first counts: a token, a failure, or nothing at all for too long. */
export class Waiting {
  readonly token: Promise<string>;
  declare readonly pass: (token: string) => void;
  declare readonly fail: (failure: CaptchaFailure) => void;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.token = new Promise<string>((pass, fail) => Object.assign(this, { pass, fail }));
  }

  /** It is the provider's turn. */
  startClock(): void {
    this.stopClock();
    this.#clock = setTimeout(() => this.fail(new CaptchaFailure('failed', 'The provider is silent')), patience);
  }

  /** It is the person's turn: people may take their time. */
  stopClock(): void {
    clearTimeout(this.#clock);
  }
}
