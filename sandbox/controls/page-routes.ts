import { readFile } from 'node:fs/promises';

import Router from '@koa/router';

import { page } from '../http/page.js';
import type { Tenant } from '../tenant.js';

const fileUrl = (name: string) => new URL(`page/${name}`, import.meta.url);

/** The page of the sandbox, and the files it and the other pages are made of. */
export const pageRoutes = ({ accounts }: Tenant): Router => {
  const router = new Router({ prefix: '/sandbox' });

  router.get('/', async (ctx) => {
    const body = await readFile(fileUrl('inbox.html'), 'utf8');
    const { html, headers } = page({ title: 'Sandbox', body });
    ctx.set(headers);
    ctx.type = 'html';
    ctx.body = html;
  });

  router.get('/accounts', async (ctx) => {
    const users = await accounts.list();
    ctx.body = users.map(({ name, username, primaryEmail, primaryPhone, isSuspended }) => ({
      name,
      username,
      primaryEmail,
      primaryPhone,
      isSuspended,
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
