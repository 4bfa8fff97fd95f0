import type { SendMessageData } from '@logto/connector-kit';

import { Refusal } from '../http/refusal.js';
import { refusalOf } from './connector-errors.js';
import type { ConnectorFactory } from './factories.js';

/** Sends a message out into the world. */
export const sendMessage = async (
  factory: ConnectorFactory,
  config: unknown,
  message: SendMessageData,
): Promise<void> => {
  const connector = await factory.create(config);
  if (!('sendMessage' in connector)) {
    throw new Refusal('connector.unexpected_type', 400);
  }
  try {
    await connector.sendMessage(message);
  } catch (error) {
    throw refusalOf(error);
  }
};
