import type { KoaContextWithOIDC } from 'oidc-provider';

/** Redirects inside the engine are relative to the root, so that they hold behind any host name. */
export const relativeRedirects =
  (issuer: string) =>
  async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    const location = ctx.res.getHeader('Location');
    if (typeof location === 'string' && location.startsWith(`${issuer}/`)) {
      ctx.set('Location', location.slice(new URL(issuer).origin.length));
    }
  };
