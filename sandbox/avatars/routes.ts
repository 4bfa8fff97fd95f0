import { extname } from 'node:path';

import Router from '@koa/router';

import type { Tenant } from '../tenant.js';

const folder = '/sandbox/avatars';

export const avatarUrl = ({ origin }: Tenant, name: string): string => `${origin}${folder}/${name}`;

/** Uploaded pictures are never anything but pictures. */
const headers = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

/** The pictures that people uploaded, for everybody who knows the address. */
export const avatarRoutes = ({ avatars }: Tenant): Router =>
  new Router({ prefix: folder }).get('/:name', async (ctx) => {
    const name = String(ctx.params['name']);
    const file = await avatars.open(name);
    if (!file) {
      return;
    }
    ctx.set(headers);
    ctx.type = extname(name);
    ctx.body = file.createReadStream();
  });
