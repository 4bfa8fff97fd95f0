import type { Client } from '../api/client.js';
import { start, type InteractionEvent } from '../api/experience.js';

/** The interaction on the server: started once, ahead of need where possible, and anew when it was forgotten. */
export class Interaction {
  #started: { readonly event: InteractionEvent; readonly done: Promise<void> } | undefined;

  constructor(private readonly client: Client) {}

  /** Resolves when the server has an interaction for this event. */
  ensure(event: InteractionEvent): Promise<void> {
    return this.#started?.event === event ? this.#started.done : this.#start(event, () => start(this.client, event));
  }

  /** Goes on with the interaction that the server has had since before this page was loaded. */
  resume(event: InteractionEvent): Promise<void> {
    return this.#start(event, async () => {
      const { getInteraction } = await import('../api/interaction.js');
      const { interactionEvent } = await getInteraction(this.client);
      if (interactionEvent !== event) {
        await start(this.client, event);
      }
    });
  }

  /** The next `ensure` starts anew, with nothing of what was proven so far. */
  forget(): void {
    this.#started = undefined;
  }

  #start(event: InteractionEvent, request: () => Promise<void>): Promise<void> {
    const started = { event, done: request() };
    this.#started = started;
    started.done.catch(() => {
      if (this.#started === started) {
        this.forget();
      }
    });
    return started.done;
  }
}
