import Router from '@koa/router';
import { consentInfoResponseGuard } from '@logto/schemas';
import { errors } from 'oidc-provider';
import { z } from 'zod';

import { answer } from '../http/answer.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { consent, protocolScopes } from './consent.js';
import { openInteraction } from './open-interaction.js';

const stringsGuard = z.array(z.string()).catch([]);

/** Asking for consent and giving it, for pages that do so themselves. */
export const consentRoutes = ({ accounts, applications, provider }: Tenant): Router => {
  const router = new Router({ prefix: '/api/interaction/consent' });

  router.get('/', async (ctx) => {
    const { params, prompt, session } = await openInteraction(provider, ctx.req, ctx.res);
    const user = session && (await accounts.find(session.accountId));
    const application = await applications.find(String(params['client_id']));
    if (!user || !application) {
      throw new errors.SessionNotFound('session not found');
    }
    const { id, name, isThirdParty, signInExperience } = application;
    answer(ctx, consentInfoResponseGuard, {
      application: { id, name, ...(isThirdParty && signInExperience) },
      user,
      organizations: [],
      missingOIDCScope: stringsGuard
        .parse(prompt.details['missingOIDCScope'])
        .filter((scope) => !protocolScopes.includes(scope)),
      missingResourceScopes: [],
      redirectUri: String(params['redirect_uri']),
    });
  });

  router.post('/', async (ctx) => {
    const interaction = await openInteraction(provider, ctx.req, ctx.res);
    await parseBody(ctx, z.object({ organizationIds: z.array(z.string()).optional() }));
    if (!interaction.session) {
      throw new errors.SessionNotFound('session not found');
    }
    const redirectTo = await consent(provider, interaction);
    answer(ctx, z.object({ redirectTo: z.string() }), { redirectTo });
  });

  return router;
};
