import type Router from '@koa/router';
import { usernameRegEx } from '@logto/core-kit';
import { SignInIdentifier, VerificationType } from '@logto/schemas';
import { z } from 'zod';

import { requireAvailable } from '../accounts/availability.js';
import { hashPassword } from '../accounts/password-hash.js';
import { requireAllowedPassword } from '../accounts/password-policy.js';
import { newId } from '../data/new-id.js';
import { answer, verificationGuard } from '../http/answer.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { type ExperienceState, save, stateOf } from './context.js';
import { putRecord } from './verification-record.js';

const payloadGuard = z.object({
  identifier: z.object({
    type: z.literal(SignInIdentifier.Username),
    value: z.string().regex(usernameRegEx),
  }),
  password: z.string().min(1),
});

export const newPasswordIdentityRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.post('/verification/new-password-identity', async (ctx) => {
    const state = stateOf(ctx);
    const { identifier, password } = await parseBody(ctx, payloadGuard);
    const username = identifier.value;
    await requireAvailable(tenant, { username });
    await requireAllowedPassword(password, { username }, await tenant.settings.get());

    const verificationId = newId();
    putRecord(state, {
      id: verificationId,
      type: VerificationType.NewPasswordIdentity,
      identifier,
      passwordEncrypted: await hashPassword(password),
    });
    await save(ctx, state);
    answer(ctx, verificationGuard, { verificationId });
  });
};
