import { captchaWords } from '../phrases/captcha-words.js';
import type { CaptchaConfig } from '../settings/captcha-config.js';
import type { Look, Provider } from './captcha.js';
import { CaptchaFailure } from './captcha-failure.js';
import { loadScript } from './provider-script.js';
import { makeRoom } from './room.js';
import type { Waiting } from './waiting.js';

interface TurnstileApi {
  render(container: HTMLElement, parameters: object): string | undefined;
  remove(widget: string): void;
}

declare global {
  interface Window {
    turnstile?: TurnstileApi;
  }
}

const load = async (): Promise<TurnstileApi> =>
  window.turnstile ??
  loadScript('https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit', async () => window.turnstile);

/** Cloudflare Turnstile. Each token has a widget of its own, which most people never see. */
export class Turnstile implements Provider {
  #place: HTMLElement | undefined;
  /** Draws the widget of whoever waits, in the place of the moment. */
  #challenge: (() => void) | undefined;
  #takeOut = () => {};

  constructor(
    private readonly config: CaptchaConfig,
    private readonly look: Look,
  ) {}

  show(place: HTMLElement | undefined): void {
    this.#place = place;
    if (place) {
      // Whoever asks for a token is told what went wrong.
      load().catch(() => {});
    }
    this.#challenge?.();
  }

  async ask(waiting: Waiting): Promise<void> {
    const turnstile = await load();
    const challenge = (this.#challenge = () => this.#render(turnstile, waiting));
    challenge();
    try {
      await waiting.token;
    } finally {
      if (this.#challenge === challenge) {
        this.#challenge = undefined;
        this.#takeOut();
      }
    }
  }

  #render(turnstile: TurnstileApi, waiting: Waiting): void {
    this.#takeOut();
    if (!this.#place) {
      waiting.fail(new CaptchaFailure('failed', 'The screen has no room for Turnstile'));
      return;
    }
    const room = makeRoom(this.#place);
    let widget: string | undefined;
    this.#takeOut = () => {
      this.#takeOut = () => {};
      if (widget !== undefined) {
        turnstile.remove(widget);
      }
      room.remove();
    };
    const parameters = this.#parameters(room, waiting);
    room.classList.add('is-idle');
    waiting.startClock();
    try {
      widget = turnstile.render(room, parameters);
    } catch (error) {
      waiting.fail(new CaptchaFailure('failed', String(error)));
    }
  }

  #parameters(room: HTMLElement, waiting: Waiting): object {
    const fail = (problem: 'unavailable' | 'failed', detail: string) => {
      waiting.fail(new CaptchaFailure(problem, `Turnstile: ${detail}`));
      // Turnstile need not tell the console too.
      return true;
    };
    return {
      sitekey: this.config.siteKey,
      theme: this.look.theme,
      language: this.look.language ?? 'auto',
      appearance: 'interaction-only',
      // “Flexible” is never narrower than 300 px.
      size: room.clientWidth < 300 ? 'compact' : 'flexible',
      retry: 'never',
      'response-field': false,
      callback: waiting.pass,
      'error-callback': (code: unknown) => fail('failed', `error ${code}`),
      'timeout-callback': () => fail('failed', 'nobody answered'),
      'unsupported-callback': () => fail('unavailable', 'not for this browser'),
      'before-interactive-callback': () => {
        waiting.stopClock();
        invite(room);
      },
      'after-interactive-callback': () => waiting.startClock(),
    };
  }
}

/** A person is asked to do something: who cannot see it hears of it, and is one Tab away from it. */
function invite(room: HTMLElement): void {
  room.classList.remove('is-idle');
  room.role = 'group';
  room.ariaLabel = captchaWords('unticked');
  room.tabIndex = -1;
  room.focus();
}
