import { ConnectorType } from '@logto/connector-kit';
import { Connectors } from '@logto/schemas';
import type { z } from 'zod';

import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';
import type { ConfiguredConnector } from './configured-connectors.js';
import { type ConnectorFactory, requireFactory } from './factories.js';

export const newConnectorGuard = Connectors.createGuard
  .pick({ connectorId: true, config: true, metadata: true, syncProfile: true })
  .merge(Connectors.createGuard.pick({ id: true }).partial());

type NewConnector = z.output<typeof newConnectorGuard>;

/** Only connectors for any provider of a standard, such as OIDC, are named by those who set them up. */
const requireNames = ({ metadata: { isStandard } }: ConnectorFactory, metadata: NewConnector['metadata']): void => {
  if (isStandard && !metadata?.target) {
    throw new Refusal('connector.should_specify_target', 400);
  }
  if (!isStandard && metadata) {
    throw new Refusal('connector.cannot_overwrite_metadata_for_non_standard_connector', 400);
  }
};

/** What a new connector is to be made of, if that can be made at all. */
export const requireMakeable = async ({ connectorId, metadata }: NewConnector): Promise<ConnectorFactory> => {
  const factory = await requireFactory(connectorId);
  requireNames(factory, metadata);
  return factory;
};

/** Social connectors stand side by side, but each for another provider. */
const requireRoomFor = async (
  { type, metadata: { isStandard } }: ConnectorFactory,
  { connectorId, metadata }: NewConnector,
  { configuredConnectors }: Tenant,
): Promise<void> => {
  if (type !== ConnectorType.Social) {
    return;
  }
  const others = (await configuredConnectors.listOfType(type)).filter((other) => other.connectorId === connectorId);
  if (others.length > 0 && !isStandard) {
    throw new Refusal('connector.multiple_instances_not_supported', 422);
  }
  if (others.some((other) => other.metadata.target === metadata?.target)) {
    throw new Refusal('connector.multiple_target_with_same_platform', 422);
  }
};

/** Sets up a connector; its configuration has been checked. */
export const addConnector = async (
  tenant: Tenant,
  factory: ConnectorFactory,
  connector: NewConnector,
): Promise<ConfiguredConnector> => {
  await requireRoomFor(factory, connector, tenant);
  return tenant.configuredConnectors.add(factory.type, connector);
};
