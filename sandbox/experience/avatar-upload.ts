import type Router from '@koa/router';
import { InteractionEvent } from '@logto/schemas';
import { z } from 'zod';

import { pictureExtension } from '../avatars/picture-kind.js';
import { avatarUrl } from '../avatars/routes.js';
import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseMultipart } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { type ExperienceState, stateOf } from './context.js';
import type { InteractionState } from './interaction-state.js';

const kibibyte = 1024;
const largestPicture = 20 * kibibyte * kibibyte;
/** The picture, and what a form puts around it. */
const largestForm = largestPicture + 64 * kibibyte;

const refusals: Partial<Record<InteractionEvent, string>> = {
  [InteractionEvent.SignIn]: 'session.invalid_interaction_type',
  [InteractionEvent.ForgotPassword]: 'session.not_supported_for_forgot_password',
};

const requireRegistration = ({ interactionEvent }: InteractionState): void => {
  const code = refusals[interactionEvent];
  if (code !== undefined) {
    throw new Refusal(code, 400);
  }
};

export const avatarUploadRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.post('/user-assets/avatar', async (ctx) => {
    requireRegistration(stateOf(ctx));
    const { file } = await parseMultipart(ctx, z.object({ file: z.instanceof(File) }), largestForm);
    if (file.size > largestPicture) {
      throw new Refusal('guard.file_size_exceeded', 400);
    }
    const picture = new Uint8Array(await file.arrayBuffer());
    const extension = await pictureExtension(picture);
    if (extension === undefined) {
      throw new Refusal('guard.mime_type_not_allowed', 400);
    }
    const name = await tenant.avatars.save(picture, extension);
    answer(ctx, z.object({ url: z.string() }), { url: avatarUrl(tenant, name) });
  });
};
