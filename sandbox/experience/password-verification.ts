import type Router from '@koa/router';
import { passwordVerificationPayloadGuard, type SignInExperience, type User, VerificationType } from '@logto/schemas';

import type { Identifier } from '../accounts/accounts.js';
import { isPasswordOf } from '../accounts/password-hash.js';
import { day } from '../clock.js';
import { newId } from '../data/new-id.js';
import { answer, verificationGuard } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { type ExperienceState, save, stateOf } from './context.js';
import { putRecord } from './verification-record.js';

const invalidCredentials = 'session.invalid_credentials';

const isExpired = (
  { isPasswordExpired, passwordUpdatedAt, createdAt }: User,
  { passwordExpiration }: SignInExperience,
  now: number,
): boolean =>
  passwordExpiration.enabled === true &&
  (isPasswordExpired || (passwordUpdatedAt ?? createdAt) + passwordExpiration.validPeriodDays * day <= now);

const verifyPassword = async (
  { accounts, now }: Tenant,
  settings: SignInExperience,
  identifier: Identifier,
  password: string,
): Promise<void> => {
  const user = await accounts.findByIdentifier(identifier, settings.usernamePolicy);
  if (!user?.passwordEncrypted || !(await isPasswordOf(user.passwordEncrypted, password))) {
    throw new Refusal(invalidCredentials, 422);
  }
  if (user.isSuspended) {
    throw new Refusal('user.suspended', 401);
  }
  if (isExpired(user, settings, now())) {
    throw new Refusal('password.expired', 422);
  }
};

export const passwordVerificationRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.post('/verification/password', async (ctx) => {
    const state = stateOf(ctx);
    const { identifier, password } = await parseBody(ctx, passwordVerificationPayloadGuard);
    const settings = await tenant.settings.get();

    await tenant.lockout.guard(
      identifier.value,
      settings.sentinelPolicy,
      ({ code }) => code === invalidCredentials,
      async () => verifyPassword(tenant, settings, identifier, password),
    );

    const verificationId = newId();
    putRecord(state, {
      id: verificationId,
      type: VerificationType.Password,
      identifier,
      verified: true,
    });
    await save(ctx, state);
    answer(ctx, verificationGuard, { verificationId });
  });
};
