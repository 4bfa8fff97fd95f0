import Router from '@koa/router';
import { type User, Users } from '@logto/schemas';

import { demo } from '../seed.js';
import type { Tenant } from '../tenant.js';

const accountGuard = Users.guard.pick({
  id: true,
  name: true,
  username: true,
  primaryEmail: true,
  primaryPhone: true,
  isSuspended: true,
});

/** Only of the account that came with the sandbox, and only until somebody changes it. */
const hasDemoPassword = ({ id, createdAt, passwordUpdatedAt }: User): boolean =>
  id === demo.id && passwordUpdatedAt === createdAt;

/** Who can sign in, for people. */
export const accountRoutes = ({ accounts }: Tenant): Router =>
  new Router().get('/sandbox/accounts', async (ctx) => {
    const users = await accounts.list();
    ctx.body = users.map((user) => ({
      ...accountGuard.parse(user),
      ...(hasDemoPassword(user) && { password: demo.password }),
    }));
  });
