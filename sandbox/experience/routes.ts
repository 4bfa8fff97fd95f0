import Router from '@koa/router';

import { openInteraction } from '../oidc/open-interaction.js';
import type { Tenant } from '../tenant.js';
import { avatarUploadRoutes } from './avatar-upload.js';
import { codeVerificationRoutes } from './code-verification.js';
import type { ExperienceState } from './context.js';
import { interactionRoutes } from './interaction-routes.js';
import { newPasswordIdentityRoutes } from './new-password-identity.js';
import { passwordVerificationRoutes } from './password-verification.js';
import { profileRoutes } from './profile-routes.js';
import { unsupportedRoutes } from './unsupported.js';

/** The Experience API: all of it is bound to the interaction cookie. */
export const experienceRoutes = (tenant: Tenant): Router<ExperienceState> => {
  const router = new Router<ExperienceState>({ prefix: '/api/experience' });
  router.use(async (ctx, next) => {
    ctx.state.interaction = await openInteraction(tenant.provider, ctx.req, ctx.res);
    return next();
  });
  interactionRoutes(router, tenant);
  passwordVerificationRoutes(router, tenant);
  codeVerificationRoutes(router, tenant);
  newPasswordIdentityRoutes(router, tenant);
  profileRoutes(router, tenant);
  avatarUploadRoutes(router, tenant);
  unsupportedRoutes(router);
  return router;
};
