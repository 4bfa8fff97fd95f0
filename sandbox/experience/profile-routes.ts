import type Router from '@koa/router';
import { InteractionEvent, updateProfileApiPayloadGuard } from '@logto/schemas';
import { z } from 'zod';

import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { type ExperienceState, save, stateOf } from './context.js';
import { identifiedUser } from './identified-user.js';
import { profileFrom, replacePassword } from './profile-updates.js';

export const profileRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.post('/profile', async (ctx) => {
    const state = stateOf(ctx);
    const update = await parseBody(ctx, updateProfileApiPayloadGuard);
    if (state.interactionEvent === InteractionEvent.ForgotPassword) {
      throw new Refusal('session.not_supported_for_forgot_password', 400);
    }
    // A registration collects first and creates the account later.
    const user =
      state.interactionEvent === InteractionEvent.SignIn || state.userId !== undefined
        ? await identifiedUser(tenant, state)
        : undefined;
    const staged = await profileFrom(tenant, state, user, update);
    await save(ctx, {
      ...state,
      ...(update.type === 'extraProfile' && { hasExtraProfile: true }),
      profile: { ...state.profile, ...staged },
    });
    ctx.status = 204;
  });

  router.put('/profile/password', async (ctx) => {
    const state = stateOf(ctx);
    const { password } = await parseBody(ctx, z.object({ password: z.string() }));
    if (state.interactionEvent !== InteractionEvent.ForgotPassword) {
      throw new Refusal('session.invalid_interaction_type', 400);
    }
    const user = await identifiedUser(tenant, state);
    const staged = await replacePassword(tenant, user, password);
    await save(ctx, { ...state, profile: { ...state.profile, ...staged } });
    ctx.status = 204;
  });
};
