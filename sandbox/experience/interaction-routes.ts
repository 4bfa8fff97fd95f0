import type Router from '@koa/router';
import { CreateExperienceApiPayloadGuard, identificationApiPayloadGuard, InteractionEvent } from '@logto/schemas';
import { z } from 'zod';

import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody, parseQuery } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { type ExperienceState, save, stateOf } from './context.js';
import { identify } from './identification.js';
import { newState } from './interaction-state.js';
import { publicStateGuard } from './public-state.js';
import { register } from './registration.js';
import { requireAllowedEvent } from './sign-in-methods.js';
import { submit } from './submission.js';

const isRecovery = (event: InteractionEvent) => event === InteractionEvent.ForgotPassword;

export const interactionRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.put('/', async (ctx) => {
    const { interactionEvent, captchaToken } = await parseBody(ctx, CreateExperienceApiPayloadGuard);
    const verified = Boolean(captchaToken);
    if (captchaToken && !(await tenant.captcha.accepts(captchaToken, await tenant.settings.get()))) {
      throw new Refusal('session.captcha_failed', 422);
    }
    await save(ctx, { ...newState(interactionEvent, ctx), captcha: { verified, skipped: false } });
    ctx.status = 204;
  });

  router.put('/interaction-event', async (ctx) => {
    const state = stateOf(ctx);
    const { interactionEvent } = await parseBody(ctx, z.object({ interactionEvent: z.nativeEnum(InteractionEvent) }));
    requireAllowedEvent(interactionEvent, await tenant.settings.get());
    if (isRecovery(interactionEvent) !== isRecovery(state.interactionEvent)) {
      throw new Refusal('session.not_supported_for_forgot_password', 400);
    }
    if (interactionEvent !== state.interactionEvent) {
      await save(ctx, { ...state, interactionEvent, profile: {}, hasExtraProfile: false });
    }
    ctx.status = 204;
  });

  router.get('/interaction', (ctx) => {
    answer(ctx, publicStateGuard, { ...stateOf(ctx), mfa: {} });
  });

  router.post('/identification', async (ctx) => {
    const state = stateOf(ctx);
    const { verificationId } = await parseBody(ctx, identificationApiPayloadGuard);
    const isRegistration = state.interactionEvent === InteractionEvent.Register;
    const proceed = isRegistration ? register : identify;
    try {
      await proceed(tenant, state, verificationId);
    } finally {
      // What a proof brought along stays, even if more is needed before there is an account.
      await save(ctx, state);
    }
    ctx.status = isRegistration ? 201 : 204;
  });

  router.post('/submit', async (ctx) => {
    const redirectTo = await submit(tenant, ctx.state.interaction, stateOf(ctx));
    if (redirectTo) {
      answer(ctx, z.object({ redirectTo: z.string() }), { redirectTo });
    } else {
      ctx.status = 204;
    }
  });

  router.get('/sso-connectors', (ctx) => {
    parseQuery(ctx, z.object({ email: z.string().email() }));
    answer(ctx, z.object({ connectorIds: z.array(z.string()) }), { connectorIds: [] });
  });
};
