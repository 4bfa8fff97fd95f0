import { ConnectorType } from '@logto/connector-kit';

import type { Collection } from '../data/collection.js';
import type { ConfiguredConnectors } from './configured-connectors.js';

export const connectorKinds = ['email', 'sms', 'social', 'google', 'github'] as const;

export type ConnectorKind = (typeof connectorKinds)[number];

export type Connector = { id: string; kind: ConnectorKind };

const configurable: Partial<Record<ConnectorKind, ConnectorType>> = {
  email: ConnectorType.Email,
  sms: ConnectorType.Sms,
};

/**
 * The connectors that there are: those that the sandbox plays, at most one of a kind, whose messages go to the inbox,
 * and those that somebody has set up.
 */
export class Connectors {
  constructor(
    private readonly played: Collection<Connector>,
    private readonly configured: ConfiguredConnectors,
  ) {}

  async has(kind: ConnectorKind): Promise<boolean> {
    const type = configurable[kind];
    return (
      (await this.played.get(kind)) !== undefined ||
      (type !== undefined && (await this.configured.listOfType(type)).length > 0)
    );
  }

  /** Only those that the sandbox plays. */
  async list(): Promise<Connector[]> {
    return this.played.list();
  }

  async add(kind: ConnectorKind): Promise<Connector> {
    const connector = { id: `sandbox-${kind}`, kind };
    await this.played.put(kind, connector);
    return connector;
  }
}
