import type { Client } from '../api/client.js';
import { start, type InteractionEvent } from '../api/experience.js';

/** The interaction on the server: started once, ahead of need where possible, and anew when it was forgotten. */
export class Interaction {
  #started: { readonly event: InteractionEvent; readonly done: Promise<void> } | undefined;

  constructor(private readonly client: Client) {}

  /** Resolves when the server has an interaction for this event. */
  ensure(event: InteractionEvent): Promise<void> {
    if (this.#started?.event !== event) {
      const done = start(this.client, event);
      const started = { event, done };
      this.#started = started;
      done.catch(() => {
        if (this.#started === started) {
          this.forget();
        }
      });
    }
    return this.#started!.done;
  }

  /** The next `ensure` starts anew, with nothing of what was proven so far. */
  forget(): void {
    this.#started = undefined;
  }
}
