import Router from '@koa/router';
import { SignInExperiences } from '@logto/schemas';

import { answer } from '../http/answer.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

const changesGuard = SignInExperiences.guard.omit({ id: true, tenantId: true }).partial();

/** `/api/sign-in-exp` of Logto's Management API. */
export const signInExperienceRoutes = ({ settings }: Tenant): Router =>
  new Router()
    .get('/api/sign-in-exp', async (ctx) => {
      answer(ctx, SignInExperiences.guard, await settings.get());
    })
    .patch('/api/sign-in-exp', async (ctx) => {
      const changes = await parseBody(ctx, changesGuard);
      answer(ctx, SignInExperiences.guard, await settings.patch(changes));
    });
