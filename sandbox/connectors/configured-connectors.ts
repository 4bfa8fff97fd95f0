import { ConnectorType } from '@logto/connector-kit';
import type { Connector } from '@logto/schemas';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';
import { newId } from '../data/new-id.js';

/** A connector as Logto stores it, and its type, which only the package knows otherwise. */
export type ConfiguredConnector = Connector & { type: ConnectorType };

export type NewConnector = Pick<Connector, 'connectorId'> &
  Given<Pick<Connector, 'id' | 'config' | 'metadata' | 'syncProfile'>>;

const isOneOfAKind = (type: ConnectorType): boolean => type !== ConnectorType.Social;

/** The connectors that somebody has set up with one of Logto's packages. */
export class ConfiguredConnectors {
  constructor(
    private readonly stored: Collection<ConfiguredConnector>,
    private readonly now: Clock,
  ) {}

  async list(): Promise<ConfiguredConnector[]> {
    return this.stored.list();
  }

  async listOfType(type: ConnectorType): Promise<ConfiguredConnector[]> {
    return this.stored.listWhere('type', type);
  }

  async find(id: string): Promise<ConfiguredConnector | undefined> {
    return this.stored.get(id);
  }

  /** Emails go out by one connector and text messages by another: a new one takes the place of the one before. */
  async add(type: ConnectorType, connector: NewConnector): Promise<ConfiguredConnector> {
    const added: ConfiguredConnector = {
      tenantId: 'default',
      id: newId(12),
      syncProfile: false,
      enableTokenStorage: false,
      config: {},
      metadata: {},
      createdAt: this.now(),
      ...given(connector),
      connectorId: connector.connectorId,
      type,
    };
    if (isOneOfAKind(type)) {
      await this.stored.removeWhere('type', type);
    }
    await this.stored.put(added.id, added);
    return added;
  }

  async update(
    connector: ConfiguredConnector,
    changes: Omit<NewConnector, 'id' | 'connectorId'>,
  ): Promise<ConfiguredConnector> {
    const updated = { ...connector, ...given(changes) };
    await this.stored.put(connector.id, updated);
    return updated;
  }

  async remove(id: string): Promise<void> {
    await this.stored.remove(id);
  }
}
