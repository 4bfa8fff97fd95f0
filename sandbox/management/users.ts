import Router from '@koa/router';
import { emailRegEx, phoneRegEx, usernameRegEx } from '@logto/core-kit';
import { type User, userProfileResponseGuard, Users } from '@logto/schemas';
import { z } from 'zod';

import { requireAvailable } from '../accounts/availability.js';
import { hashPassword } from '../accounts/password-hash.js';
import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';

const { name, avatar, profile, customData } = Users.createGuard.shape;

const passwordGuard = z.string().min(1);

const newUserGuard = z
  .object({
    username: z.string().regex(usernameRegEx),
    primaryEmail: z.string().regex(emailRegEx),
    primaryPhone: z.string().regex(phoneRegEx),
    password: passwordGuard,
    name,
    avatar,
    profile,
    customData,
  })
  .partial();

const withoutSecrets = (user: User): z.input<typeof userProfileResponseGuard> => ({
  ...user,
  hasPassword: user.passwordEncrypted !== null,
});

/** `/api/users` of Logto's Management API. */
export const userRoutes = (tenant: Tenant): Router => {
  const { accounts } = tenant;
  const router = new Router({ prefix: '/api/users' });

  const findUser = async (id: string): Promise<User> => {
    const user = await accounts.find(id);
    if (!user) {
      throw new Refusal('entity.not_exists_with_id', 404, { gaps: { name: 'users', id } });
    }
    return user;
  };

  router.get('/', async (ctx) => {
    const users = await accounts.list();
    answer(ctx, z.array(userProfileResponseGuard), users.map(withoutSecrets));
  });

  router.post('/', async (ctx) => {
    const { password, ...account } = await parseBody(ctx, newUserGuard);
    await requireAvailable(tenant, account);
    const user = await accounts.create({
      ...account,
      ...(password !== undefined && { passwordEncrypted: await hashPassword(password) }),
    });
    answer(ctx, userProfileResponseGuard, withoutSecrets(user));
  });

  router.get('/:id', async (ctx) => {
    const user = await findUser(String(ctx.params['id']));
    answer(ctx, userProfileResponseGuard, withoutSecrets(user));
  });

  router.patch('/:id/is-suspended', async (ctx) => {
    const { id } = await findUser(String(ctx.params['id']));
    const changes = await parseBody(ctx, z.object({ isSuspended: z.boolean() }));
    answer(ctx, userProfileResponseGuard, withoutSecrets(await accounts.update(id, changes)));
  });

  router.patch('/:id/password', async (ctx) => {
    const { id } = await findUser(String(ctx.params['id']));
    const { password } = await parseBody(ctx, z.object({ password: passwordGuard }));
    const passwordEncrypted = await hashPassword(password);
    answer(ctx, userProfileResponseGuard, withoutSecrets(await accounts.update(id, { passwordEncrypted })));
  });

  router.delete('/:id', async (ctx) => {
    const { id } = await findUser(String(ctx.params['id']));
    await accounts.remove(id);
    ctx.status = 204;
  });

  return router;
};
