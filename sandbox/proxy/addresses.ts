import type { IncomingHttpHeaders } from 'node:http';

export type Ends = { upstream: string; page: string };

const movedTo = (url: string, { upstream, page }: Ends): string =>
  url === upstream || url.startsWith(`${upstream}/`) ? page + url.slice(upstream.length) : url;

/**
 * A cookie that the page's browser keeps: on plain http it refuses what is `Secure`, and on another
 * host what names a `Domain`. Names with a prefix promise what cannot be kept here, and stay as they are.
 */
const movedCookie = (cookie: string, { page }: Ends): string => {
  if (/^__(?:Host|Secure)-/.test(cookie)) {
    return cookie;
  }
  const [pair, ...attributes] = cookie.split(/;\s*/);
  const lost = page.startsWith('https:') ? /^domain=/i : /^domain=|^secure$/i;
  return [pair, ...attributes.filter((attribute) => !lost.test(attribute))].join('; ');
};

/** How an answer travels is for each connection to say. */
const ofOneConnection = ['connection', 'keep-alive', 'transfer-encoding'];

/** The headers of an answer, with the page where the server named itself. */
export const movedHeaders = (headers: IncomingHttpHeaders, ends: Ends): IncomingHttpHeaders => ({
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneConnection.includes(name))),
  ...(headers.location && { location: movedTo(headers.location, ends) }),
  ...(headers['set-cookie'] && { 'set-cookie': headers['set-cookie'].map((cookie) => movedCookie(cookie, ends)) }),
});

/** Where a text sends the browser next. The issuer and its keys are names, and stay as they are. */
const addresses = /("(?:redirectTo|\w+_endpoint)"\s*:\s*"|\baction=")([^"]+)/g;

export const movedText = (text: string, ends: Ends): string =>
  text.replaceAll(addresses, (_, start: string, url: string) => start + movedTo(url, ends));
