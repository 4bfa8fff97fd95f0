import Router from '@koa/router';
import { applicationCreateGuard, applicationResponseGuard } from '@logto/schemas';
import { z } from 'zod';

import type { StoredApplication } from '../applications/applications.js';
import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

/** `/api/applications` of Logto's Management API. */
export const applicationRoutes = ({ applications }: Tenant): Router => {
  const router = new Router({ prefix: '/api/applications' });

  const findApplication = async (id: string): Promise<StoredApplication> => {
    const application = await applications.find(id);
    if (!application) {
      throw new Refusal('entity.not_exists_with_id', 404, { gaps: { name: 'applications', id } });
    }
    return application;
  };

  router.get('/', async (ctx) => {
    answer(ctx, z.array(applicationResponseGuard), await applications.list());
  });

  router.post('/', async (ctx) => {
    const { name, type, description, oidcClientMetadata, customClientMetadata } = await parseBody(
      ctx,
      applicationCreateGuard,
    );
    const application = await applications.create({
      name,
      type,
      description: description ?? null,
      oidcClientMetadata: oidcClientMetadata ?? { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: customClientMetadata ?? {},
    });
    answer(ctx, applicationResponseGuard, application);
  });

  router.get('/:id', async (ctx) => {
    answer(ctx, applicationResponseGuard, await findApplication(String(ctx.params['id'])));
  });

  router.delete('/:id', async (ctx) => {
    const { id } = await findApplication(String(ctx.params['id']));
    await applications.remove(id);
    ctx.status = 204;
  });

  return router;
};
