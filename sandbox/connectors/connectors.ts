import type { Collection } from '../data/collection.js';

export const connectorKinds = ['email', 'sms', 'social', 'google', 'github'] as const;

export type ConnectorKind = (typeof connectorKinds)[number];

export type Connector = { id: string; kind: ConnectorKind };

/** The connectors that are set up: at most one of a kind. Messages go to the inbox. */
export class Connectors {
  constructor(private readonly stored: Collection<Connector>) {}

  async has(kind: ConnectorKind): Promise<boolean> {
    return (await this.stored.get(kind)) !== undefined;
  }

  async list(): Promise<Connector[]> {
    return this.stored.list();
  }

  async add(kind: ConnectorKind): Promise<Connector> {
    const connector = { id: `sandbox-${kind}`, kind };
    await this.stored.put(kind, connector);
    return connector;
  }
}
