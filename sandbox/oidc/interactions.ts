import type { AdapterPayload } from 'oidc-provider';

import type { Collection } from '../data/collection.js';

export type StoredInteraction = AdapterPayload & { jti: string };

/** The interactions under way, as the engine keeps them. */
export class Interactions {
  constructor(private readonly stored: Collection<StoredInteraction>) {}

  /** As if the pages had not called `PUT /api/experience` yet. */
  async forgetAll(): Promise<void> {
    for (const interaction of await this.stored.list()) {
      // Without a state the key is lost on the way to the database.
      const result = { ...interaction.result, experience: undefined };
      await this.stored.put(interaction.jti, { ...interaction, result });
    }
  }

  /** As if their time had passed. */
  async endAll(): Promise<void> {
    for (const { jti } of await this.stored.list()) {
      await this.stored.remove(jti);
    }
  }
}
