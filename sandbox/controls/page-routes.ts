import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import Router from '@koa/router';

import { page } from '../http/page.js';

const folder = new URL('page/', import.meta.url);

const styles = ['sandbox.css', 'forms.css', 'editor.css', 'experience.css'].map((name) => `/sandbox/${name}`);

const parts = ['sandbox.html', 'templates.html', 'dialogs.html'];

const read = async (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');

/** The page of the sandbox, and the files it is made of. */
export const pageRoutes = (): Router => {
  const router = new Router({ prefix: '/sandbox' });

  router.get('/', async (ctx) => {
    const body = (await Promise.all(parts.map(read))).join('\n');
    const { html, headers } = page({ title: 'Sandbox', body, styles });
    ctx.set(headers);
    ctx.type = 'html';
    ctx.body = html;
  });

  for (const name of readdirSync(folder).filter((file) => ['.css', '.js'].includes(extname(file)))) {
    router.get(`/${name}`, async (ctx) => {
      ctx.type = extname(name);
      ctx.body = await read(name);
    });
  }

  return router;
};
