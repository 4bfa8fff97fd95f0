import { readFile } from 'node:fs/promises';

import Router from '@koa/router';
import { type User, Users } from '@logto/schemas';

import { page } from '../http/page.js';
import { demo } from '../seed.js';
import type { Tenant } from '../tenant.js';

const accountGuard = Users.guard.pick({
  name: true,
  username: true,
  primaryEmail: true,
  primaryPhone: true,
  isSuspended: true,
});

/** Only of the account that came with the sandbox, and only until somebody changes it. */
const hasDemoPassword = ({ id, createdAt, passwordUpdatedAt }: User): boolean =>
  id === demo.id && passwordUpdatedAt === createdAt;

const fileUrl = (name: string) => new URL(`page/${name}`, import.meta.url);

/** The page of the sandbox, and the files it and the other pages are made of. */
export const pageRoutes = ({ accounts }: Tenant): Router => {
  const router = new Router({ prefix: '/sandbox' });

  router.get('/', async (ctx) => {
    const body = await readFile(fileUrl('sandbox.html'), 'utf8');
    const { html, headers } = page({ title: 'Sandbox', body });
    ctx.set(headers);
    ctx.type = 'html';
    ctx.body = html;
  });

  router.get('/accounts', async (ctx) => {
    const users = await accounts.list();
    ctx.body = users.map((user) => ({
      ...accountGuard.parse(user),
      ...(hasDemoPassword(user) && { password: demo.password }),
    }));
  });

  for (const name of ['sandbox.css', 'sandbox.js', 'submit.js']) {
    router.get(`/${name}`, async (ctx) => {
      ctx.type = name.endsWith('.css') ? 'css' : 'js';
      ctx.body = await readFile(fileUrl(name), 'utf8');
    });
  }

  return router;
};
