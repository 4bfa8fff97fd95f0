import type { Context } from 'koa';

import { Refusal } from './refusal.js';

/** Lets through only requests that carry the token; everybody's, where there is none. */
export const bearerToken =
  (token: string | undefined) =>
  async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    const { authorization } = ctx.headers;
    if (token !== undefined && !authorization) {
      throw new Refusal('auth.authorization_header_missing', 401);
    }
    if (token !== undefined && authorization !== `Bearer ${token}`) {
      throw new Refusal('auth.unauthorized', 401);
    }
    await next();
  };
