import { createHash } from 'node:crypto';

import type { Context } from 'koa';

/** Gives JSON answers to GET requests an ETag, and says 304 to those who have them already. */
export const conditional = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  await next();
  if (ctx.method !== 'GET' || ctx.status !== 200 || !ctx.response.is('json') || !ctx.body) {
    return;
  }
  const hash = createHash('sha256').update(JSON.stringify(ctx.body)).digest('base64url');
  ctx.etag = hash;
  if (ctx.fresh) {
    ctx.status = 304;
  }
};
