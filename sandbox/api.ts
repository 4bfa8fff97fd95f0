import Koa from 'koa';
import Router from '@koa/router';

import { pageRoutes } from './controls/page-routes.js';
import { controlRoutes } from './controls/routes.js';
import { experienceRoutes } from './experience/routes.js';
import { apiErrors } from './http/api-errors.js';
import { conditional } from './http/conditional.js';
import { applicationRoutes } from './management/applications.js';
import { signInExperienceRoutes } from './management/sign-in-experience.js';
import { userRoutes } from './management/users.js';
import { consentRoutes } from './oidc/consent-routes.js';
import { phrasesRoutes } from './phrases/routes.js';
import { settingsRoutes } from './settings/routes.js';
import type { Tenant } from './tenant.js';

const statusRoutes = (): Router =>
  new Router().get('/api/status', (ctx) => {
    ctx.status = 204;
  });

/** Everything under `/api` and `/sandbox`. */
export const createApi = (tenant: Tenant): Koa => {
  const app = new Koa();
  app.use(apiErrors);
  app.use(conditional);
  for (const router of [
    experienceRoutes(tenant),
    consentRoutes(tenant),
    settingsRoutes(tenant),
    phrasesRoutes(tenant.settings),
    signInExperienceRoutes(tenant),
    userRoutes(tenant),
    applicationRoutes(tenant),
    controlRoutes(tenant),
    pageRoutes(tenant),
    statusRoutes(),
  ]) {
    app.use(router.routes());
  }
  return app;
};
