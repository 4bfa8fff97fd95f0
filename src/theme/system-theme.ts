import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the system prefers dark, live. */
export class SystemTheme implements ReactiveController {
  readonly #query = matchMedia('(prefers-color-scheme: dark)');
  readonly #changed = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get isDark(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }
}
