import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { Context } from 'koa';

/** What the sandbox's own pages are made of. It lies under `/oidc`, so that it passes wherever the engine does. */
const files = ['page.css', 'submit.js'];

export const pageFiles = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  const name = files.find((file) => ctx.path === `/${file}`);
  if (!name) {
    return next();
  }
  ctx.type = extname(name);
  ctx.body = await readFile(new URL(`files/${name}`, import.meta.url), 'utf8');
};
