import Router from '@koa/router';
import { z } from 'zod';

import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { becomeTenant } from './sample-tenant.js';
import { sampleTenants } from './sample-tenants.js';

/** The tenants there are to choose from, and becoming one of them. */
export const sampleRoutes = (tenant: Tenant): Router => {
  const router = new Router({ prefix: '/sandbox' });
  const choices = sampleTenants(tenant.origin);

  router.get('/tenants', async (ctx) => {
    const { tenantId } = await tenant.settings.get();
    ctx.body = choices.map(({ id, name, notYet, settings }) => ({
      id,
      name,
      notYet,
      isCurrent: settings.tenantId === tenantId,
    }));
  });

  router.post('/do/useTenant', async (ctx) => {
    const { id } = await parseBody(ctx, z.object({ id: z.string() }));
    const choice = choices.find((sample) => sample.id === id);
    if (!choice) {
      throw new Refusal('entity.not_exists_with_id', 404, { gaps: { name: 'tenants', id } });
    }
    await becomeTenant(tenant, choice);
    ctx.status = 204;
  });

  return router;
};
