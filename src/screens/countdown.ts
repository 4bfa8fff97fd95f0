import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Redraws its host once a second until the time it was given has come. */
export class Countdown implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly until: () => number,
  ) {
    host.addController(this);
  }

  /** Whole seconds left; 0 when the time has come. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.until() - Date.now()) / 1000));
  }

  hostUpdated(): void {
    if (this.seconds === 0) {
      this.hostDisconnected();
    } else {
      this.#timer ??= setInterval(() => this.host.requestUpdate(), 1000);
    }
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
