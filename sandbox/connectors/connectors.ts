import type { Collection } from '../data/collection.js';

export type Channel = 'email' | 'sms';

export type MessageConnector = { id: string; channel: Channel };

/** The message connectors that are set up; all of them deliver into the inbox. */
export class Connectors {
  constructor(private readonly stored: Collection<MessageConnector>) {}

  async has(channel: Channel): Promise<boolean> {
    return (await this.stored.get(channel)) !== undefined;
  }

  async add(channel: Channel): Promise<MessageConnector> {
    const connector = { id: `inbox-${channel}`, channel };
    await this.stored.put(channel, connector);
    return connector;
  }
}
