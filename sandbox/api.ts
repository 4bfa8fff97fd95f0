import Koa from 'koa';
import Router from '@koa/router';

import { avatarRoutes } from './avatars/routes.js';
import { accountRoutes } from './controls/account-routes.js';
import { pageRoutes } from './controls/page-routes.js';
import { controlRoutes } from './controls/routes.js';
import { settingsEditorRoutes } from './controls/settings-routes.js';
import { experienceRoutes } from './experience/routes.js';
import { apiErrors } from './http/api-errors.js';
import { bearerToken } from './http/bearer-token.js';
import { conditional } from './http/conditional.js';
import { applicationRoutes } from './management/applications.js';
import { connectorRoutes } from './management/connectors.js';
import { customPhraseRoutes } from './management/custom-phrases.js';
import { customProfileFieldRoutes } from './management/custom-profile-fields.js';
import { signInExperienceRoutes } from './management/sign-in-experience.js';
import { userRoutes } from './management/users.js';
import { consentRoutes } from './oidc/consent-routes.js';
import { phrasesRoutes } from './phrases/routes.js';
import { sampleRoutes } from './samples/routes.js';
import { settingsRoutes } from './settings/routes.js';
import type { Tenant } from './tenant.js';

const statusRoutes = (): Router =>
  new Router().get('/api/status', (ctx) => {
    ctx.status = 204;
  });

/** What pages ask. */
const publicRoutes = (tenant: Tenant): Router[] => [
  experienceRoutes(tenant),
  avatarRoutes(tenant),
  consentRoutes(tenant),
  settingsRoutes(tenant),
  phrasesRoutes(tenant),
  pageRoutes(),
  statusRoutes(),
];

/** What those ask who run the tenant. */
const managementRoutes = (tenant: Tenant): Router[] => [
  signInExperienceRoutes(tenant),
  userRoutes(tenant),
  applicationRoutes(tenant),
  connectorRoutes(tenant),
  customPhraseRoutes(tenant),
  customProfileFieldRoutes(tenant),
  accountRoutes(tenant),
  settingsEditorRoutes(tenant),
  sampleRoutes(tenant),
  controlRoutes(tenant),
];

/** Everything under `/api` and `/sandbox`. */
export const createApi = (tenant: Tenant, managementToken: string | undefined): Koa => {
  const management = new Router();
  management.use(bearerToken(managementToken));
  for (const router of managementRoutes(tenant)) {
    management.use(router.routes());
  }

  const app = new Koa();
  app.use(apiErrors);
  app.use(conditional);
  for (const router of [...publicRoutes(tenant), management]) {
    app.use(router.routes());
  }
  return app;
};
