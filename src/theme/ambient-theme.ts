import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether what is round the element is dark, live. */
export class AmbientTheme implements ReactiveController {
  readonly #query = matchMedia('(prefers-color-scheme: dark)');
  readonly #changed = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Whether the system prefers dark. */
  get systemIsDark(): boolean {
    return this.#query.matches;
  }

  /** Whether the page is dark where the element stands: tokens.css gives it an unseen outline of that darkness. */
  get pageIsDark(): boolean {
    return getComputedStyle(this.host).outlineColor === 'rgb(0, 0, 0)';
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
    this.host.addEventListener('transitionend', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
    this.host.removeEventListener('transitionend', this.#changed);
  }
}
