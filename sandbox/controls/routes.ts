import Router from '@koa/router';
import { z } from 'zod';

import { parseBody, parseQuery } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { buildState, stateGuard } from './state.js';

const actions: Record<string, (tenant: Tenant) => Promise<void>> = {
  expireCodes: async ({ codes }) => codes.expireAll(),
  expirePasswords: async ({ accounts }) => accounts.expirePasswords(),
  forgetInteractions: async ({ interactions }) => interactions.forgetAll(),
  endInteractions: async ({ interactions }) => interactions.endAll(),
  configureStorage: async ({ avatars }) => avatars.become('configured'),
  removeStorage: async ({ avatars }) => avatars.become('missing'),
  breakStorage: async ({ avatars }) => avatars.become('broken'),
};

/** The sandbox's own controls: what real servers have people and time for. */
export const controlRoutes = (tenant: Tenant): Router => {
  const router = new Router({ prefix: '/sandbox' });

  router.get('/messages', async (ctx) => {
    const { to } = parseQuery(ctx, z.object({ to: z.string().optional() }));
    ctx.body = await tenant.inbox.list(to);
  });

  router.put('/state', async (ctx) => {
    ctx.body = await buildState(tenant, await parseBody(ctx, stateGuard));
  });

  for (const [name, act] of Object.entries(actions)) {
    router.post(`/do/${name}`, async (ctx) => {
      await act(tenant);
      ctx.status = 204;
    });
  }

  return router;
};
