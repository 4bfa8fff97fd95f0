import Router from '@koa/router';
import { CustomProfileFields, customProfileFieldUnionGuard } from '@logto/schemas';
import { z } from 'zod';

import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

/** `/api/custom-profile-fields` of Logto's Management API. */
export const customProfileFieldRoutes = ({ profileFields }: Tenant): Router => {
  const router = new Router({ prefix: '/api/custom-profile-fields' });

  router.get('/', async (ctx) => {
    answer(ctx, z.array(CustomProfileFields.guard), await profileFields.list());
  });

  router.post('/', async (ctx) => {
    const field = await parseBody(ctx, customProfileFieldUnionGuard);
    answer(ctx, CustomProfileFields.guard, await profileFields.add(field));
    ctx.status = 201;
  });

  router.delete('/:name', async (ctx) => {
    const name = String(ctx.params['name']);
    const fields = await profileFields.list();
    if (!fields.some((field) => field.name === name)) {
      throw new Refusal('entity.not_exists', 404, { gaps: { name } });
    }
    await profileFields.replace(fields.filter((field) => field.name !== name));
    ctx.status = 204;
  });

  return router;
};
