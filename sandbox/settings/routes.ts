import Router from '@koa/router';
import { z } from 'zod';

import { answer } from '../http/answer.js';
import { parseQuery } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { publicSettings, publicSettingsGuard } from './public-settings.js';

export const settingsRoutes = (tenant: Tenant): Router =>
  new Router().get(['/api/.well-known/experience', '/api/.well-known/sign-in-exp'], async (ctx) => {
    const { appId } = parseQuery(
      ctx,
      z.object({ appId: z.string().optional(), organizationId: z.string().optional() }),
    );
    answer(ctx, publicSettingsGuard, await publicSettings(tenant, appId));
  });
