import { ConnectorType } from '@logto/connector-kit';

import type { ConfiguredConnectors } from '../connectors/configured-connectors.js';
import { requireFactory } from '../connectors/factories.js';
import { sendMessage } from '../connectors/send-message.js';
import type { Channel, Inbox, Message } from './inbox.js';

const connectorTypes: Record<Channel, ConnectorType> = {
  email: ConnectorType.Email,
  sms: ConnectorType.Sms,
};

/** Sends codes through the connector that is set up for the channel, if there is one. The inbox gets all of them. */
export class Messenger {
  constructor(
    private readonly configured: ConfiguredConnectors,
    private readonly inbox: Inbox,
  ) {}

  async deliver(message: Omit<Message, 'sentAt' | 'connectorId'>): Promise<void> {
    const [connector] = await this.configured.listOfType(connectorTypes[message.channel]);
    if (!connector) {
      await this.inbox.deliver(message);
      return;
    }
    const { connectorId, config } = connector;
    const { to, usageType, code } = message;
    await sendMessage(await requireFactory(connectorId), config, { to, type: usageType, payload: { code } });
    await this.inbox.deliver({ ...message, connectorId });
  }
}
