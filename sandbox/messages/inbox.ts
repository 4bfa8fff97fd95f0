import { randomUUID } from 'node:crypto';

import type { TemplateType } from '@logto/connector-kit';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';

export type Channel = 'email' | 'sms';

export type Message = {
  to: string;
  channel: Channel;
  usageType: TemplateType;
  code: string;
  /** What it was also sent through, such as `sendgrid-email-service`; none of the messages that stayed here has one. */
  connectorId?: string;
  sentAt: number;
};

/** Every code that was delivered, wherever else it went. */
export class Inbox {
  constructor(
    private readonly messages: Collection<Message>,
    private readonly now: Clock,
  ) {}

  async deliver(message: Omit<Message, 'sentAt'>): Promise<void> {
    await this.messages.put(randomUUID(), { ...message, sentAt: this.now() });
  }

  /** Newest first. */
  async list(to?: string): Promise<Message[]> {
    const messages = await (to === undefined ? this.messages.list() : this.messages.listWhere('to', to));
    return messages.reverse();
  }
}
