import type { IncomingMessage } from 'node:http';

import type { KoaContextWithOIDC } from 'oidc-provider';

import { toCookieJson } from './cookie-json.js';

/** Interactions by client id; `_legacy` is the one started last. */
type Interactions = Record<string, string>;

const cookieName = '_interaction';
const pair = /(^|;\s*)_interaction=([^;]*)/;

const parseInteractions = (value: string): Interactions => {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed ? (parsed as Interactions) : {};
  } catch {
    return {};
  }
};

/** The client a request is about, as far as it says so. */
const clientOf = ({ url = '', headers }: IncomingMessage): string | undefined => {
  const header = headers['logto-app-id'];
  const query = new URLSearchParams(url.split('?')[1]);
  return (typeof header === 'string' && header) || query.get('app_id') || undefined;
};

/**
 * Logto keeps one interaction per client in the cookie, the engine knows only one: hands the engine
 * the one that the request is about, and answers them all.
 */
export const selectInteraction = (request: IncomingMessage): Interactions => {
  const { cookie = '' } = request.headers;
  const interactions = parseInteractions(pair.exec(cookie)?.[2] ?? '');
  const uid = interactions[clientOf(request) ?? ''] ?? interactions['_legacy'] ?? '';
  request.headers.cookie = cookie.replace(pair, (_, start: string) => `${start}${cookieName}=${uid}`);
  return interactions;
};

/** In front of the engine: its single interaction becomes an entry of the map. */
export const interactionCookie = async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
  const interactions = selectInteraction(ctx.req);
  await next();

  const started = ctx.oidc?.entities.Interaction;
  const clientId = started?.params['client_id'];
  if (!started || typeof clientId !== 'string') {
    return;
  }
  const map = toCookieJson({ ...interactions, [clientId]: started.uid, _legacy: started.uid });
  ctx.set(
    'Set-Cookie',
    [ctx.response.get('Set-Cookie')]
      .flat()
      .map((cookie) => cookie.replace(`${cookieName}=${started.uid};`, `${cookieName}=${map};`)),
  );
};
