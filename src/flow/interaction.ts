import type { Client } from '../api/client.js';
import { start, switchEvent, type InteractionEvent } from '../api/experience.js';
import type { KnownInteraction } from '../api/interaction.js';

/** Where a token comes from that proves somebody to be human; it is good for one start. */
export type HumanProof = () => Promise<string | undefined>;

interface Started {
  readonly event: InteractionEvent;
  /** Whether the server, once it has answered, takes the person for a human. */
  readonly isHuman: Promise<boolean>;
}

/** The interaction on the server: started once, ahead of need where possible, and anew when it was forgotten. */
export class Interaction {
  #started: Started | undefined;

  constructor(
    private readonly client: Client,
    private readonly proveHuman: HumanProof | undefined,
  ) {}

  /** Resolves when the server has an interaction for this event, in which everything may be asked for. */
  async ensure(event: InteractionEvent): Promise<void> {
    const isHuman = await this.#started?.isHuman.catch(() => false);
    if (this.#started?.event !== event || (this.proveHuman && !isHuman)) {
      await this.#note(event, async () => {
        await start(this.client, event, await this.proveHuman?.());
        return true;
      });
    }
  }

  /** Starts ahead of need, while there is nothing yet to prove anything with. */
  async prepare(event: InteractionEvent): Promise<void> {
    await this.#note(event, async () => {
      await start(this.client, event);
      return false;
    });
  }

  /** Goes on with the interaction that the server has had since before this page was loaded, where it is of this event. */
  async resume(event: InteractionEvent): Promise<KnownInteraction | undefined> {
    const { getInteraction } = await import('../api/interaction.js');
    const asked = getInteraction(this.client);
    await this.#note(event, async () => {
      const { interactionEvent, captcha } = await asked;
      if (interactionEvent !== event) {
        await start(this.client, event);
        return false;
      }
      return captcha.verified || captcha.skipped;
    });
    const known = await asked;
    return known.interactionEvent === event ? known : undefined;
  }

  /** From signing in to signing up, or back, with all that was proven so far. */
  async switchTo(event: InteractionEvent): Promise<void> {
    await switchEvent(this.client, event);
    this.#started = { event, isHuman: Promise.resolve(true) };
  }

  /** The next `ensure` starts anew, with nothing of what was proven so far. */
  forget(): void {
    this.#started = undefined;
  }

  #note(event: InteractionEvent, request: () => Promise<boolean>): Promise<boolean> {
    const started = { event, isHuman: request() };
    this.#started = started;
    started.isHuman.catch(() => {
      if (this.#started === started) {
        this.forget();
      }
    });
    return started.isHuman;
  }
}
