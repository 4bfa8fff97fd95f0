import Router from '@koa/router';
import { ConnectorType, TemplateType, templateTypeGuard } from '@logto/connector-kit';
import { emailRegEx, phoneRegEx } from '@logto/core-kit';
import { connectorFactoryResponseGuard, connectorResponseGuard, Connectors } from '@logto/schemas';
import { z } from 'zod';

import { missingTemplates, requireConfig } from '../connectors/config.js';
import type { ConfiguredConnector } from '../connectors/configured-connectors.js';
import { type ConnectorFactory, listFactories, requireFactory } from '../connectors/factories.js';
import { addConnector, newConnectorGuard, requireMakeable } from '../connectors/new-connector.js';
import { sendMessage } from '../connectors/send-message.js';
import { given } from '../data/given.js';
import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

/** Logto's answer, and which kinds of message have no template of their own. */
const responseGuard = connectorResponseGuard.extend({ missingTemplates: z.array(templateTypeGuard) });

const changesGuard = Connectors.createGuard.pick({ config: true, metadata: true, syncProfile: true });

const testGuard = z.object({
  phone: z.string().regex(phoneRegEx).optional(),
  email: z.string().regex(emailRegEx).optional(),
  config: z.record(z.unknown()),
  locale: z.string().optional(),
});

type Changes = z.output<typeof changesGuard>;

const requireChangeable = (
  { metadata: { target } }: ConfiguredConnector,
  factory: ConnectorFactory,
  { config, metadata, syncProfile }: Changes,
): void => {
  if (metadata && !factory.metadata.isStandard) {
    throw new Refusal('connector.cannot_overwrite_metadata_for_non_standard_connector', 400);
  }
  if (metadata && metadata.target !== target) {
    throw new Refusal('connector.can_not_modify_target', 400);
  }
  if (syncProfile && factory.type !== ConnectorType.Social) {
    throw new Refusal('connector.invalid_type_for_syncing_profile', 422);
  }
  if (config) {
    requireConfig(factory, config);
  }
};

/** The connector with all that its package says of it. */
const inFull = (connector: ConfiguredConnector, { metadata }: ConnectorFactory): z.input<typeof responseGuard> => ({
  ...metadata,
  ...given(connector.metadata),
  ...connector,
  missingTemplates: missingTemplates(connector.config),
});

/** `/api/connector-factories` and `/api/connectors` of Logto's Management API. */
export const connectorRoutes = (tenant: Tenant): Router => {
  const { configuredConnectors } = tenant;
  const router = new Router({ prefix: '/api' });

  const findConnector = async (id: unknown): Promise<ConfiguredConnector> => {
    const connector = await configuredConnectors.find(String(id));
    if (!connector) {
      throw new Refusal('entity.not_found', 404);
    }
    return connector;
  };

  router.get('/connector-factories', async (ctx) => {
    const factories = await listFactories();
    answer(
      ctx,
      z.array(connectorFactoryResponseGuard),
      factories.map(({ type, metadata }) => ({ ...metadata, type })),
    );
  });

  router.get('/connectors', async (ctx) => {
    const factories = await listFactories();
    const connectors = await configuredConnectors.list();
    // Where a package is gone since, there is nothing to tell of its connector.
    const shown = connectors.flatMap((connector) => {
      const factory = factories.find(({ metadata: { id } }) => id === connector.connectorId);
      return factory ? [inFull(connector, factory)] : [];
    });
    answer(ctx, z.array(responseGuard), shown);
  });

  router.post('/connectors', async (ctx) => {
    const body = await parseBody(ctx, newConnectorGuard);
    const factory = await requireMakeable(body);
    if (body.config) {
      requireConfig(factory, body.config);
    }
    answer(ctx, responseGuard, inFull(await addConnector(tenant, factory, body), factory));
  });

  router.get('/connectors/:id', async (ctx) => {
    const connector = await findConnector(ctx.params['id']);
    answer(ctx, responseGuard, inFull(connector, await requireFactory(connector.connectorId)));
  });

  router.patch('/connectors/:id', async (ctx) => {
    const connector = await findConnector(ctx.params['id']);
    const changes = await parseBody(ctx, changesGuard);
    const factory = await requireFactory(connector.connectorId);
    requireChangeable(connector, factory, changes);
    answer(ctx, responseGuard, inFull(await configuredConnectors.update(connector, changes), factory));
  });

  router.delete('/connectors/:id', async (ctx) => {
    const { id } = await findConnector(ctx.params['id']);
    await configuredConnectors.remove(id);
    ctx.status = 204;
  });

  router.post('/connectors/:factoryId/test', async (ctx) => {
    const { phone, email, config, locale } = await parseBody(ctx, testGuard);
    const factory = await requireFactory(String(ctx.params['factoryId']));
    const [to, type] = phone === undefined ? [email, ConnectorType.Email] : [phone, ConnectorType.Sms];
    if (to === undefined) {
      throw new Refusal('guard.invalid_input', 400, { gaps: { type: 'body' } });
    }
    if (factory.type !== type) {
      throw new Refusal('connector.unexpected_type', 400);
    }
    requireConfig(factory, config);
    await sendMessage(factory, config, {
      to,
      type: TemplateType.Generic,
      payload: { code: '000000', ...(locale !== undefined && { locale }) },
    });
    ctx.status = 204;
  });

  return router;
};
