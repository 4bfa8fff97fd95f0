import Router from '@koa/router';
import { z } from 'zod';

import { parseBody, parseQuery } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { buildState, stateGuard } from './state.js';

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

  router.post('/do/expireCodes', async (ctx) => {
    await tenant.codes.expireAll();
    ctx.status = 204;
  });

  return router;
};
