import Router from '@koa/router';
import { captchaConfigGuard, SignInExperiences } from '@logto/schemas';
import type { z } from 'zod';

import { answer } from '../http/answer.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

const editableGuard = SignInExperiences.guard
  .omit({ id: true, tenantId: true })
  .extend({ captchaConfig: captchaConfigGuard.nullable() });

const editable = async ({ captcha, settings }: Tenant): Promise<z.input<typeof editableGuard>> => ({
  ...(await settings.get()),
  captchaConfig: (await captcha.config()) ?? null,
});

/** What the editor of the page edits: the sign-in experience, and the captcha provider that a real server keeps apart. */
export const settingsEditorRoutes = (tenant: Tenant): Router =>
  new Router()
    .get('/sandbox/settings', async (ctx) => {
      answer(ctx, editableGuard, await editable(tenant));
    })
    .patch('/sandbox/settings', async (ctx) => {
      const { captchaConfig, ...changes } = await parseBody(ctx, editableGuard.partial());
      await tenant.settings.patch(changes);
      if (captchaConfig) {
        await tenant.captcha.setUp(captchaConfig);
      } else if (captchaConfig === null) {
        await tenant.captcha.takeAway();
      }
      answer(ctx, editableGuard, await editable(tenant));
    });
