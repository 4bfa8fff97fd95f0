// Puts Logto on the page's own origin, which signing in without a redirect needs.
import { Readable } from 'node:stream';

/** What Logto answers itself. */
export const isOfLogto = (/** @type {string} */ path) => /^\/(oidc|api|consent)(\/|$)/.test(path);

/** Concern one connection, or what `fetch` does by itself. */
const ofOneConnection = ['connection', 'content-encoding', 'content-length', 'host', 'keep-alive', 'transfer-encoding'];

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} endpoint
 */
export async function passOn(request, response, endpoint) {
  const { method = 'GET', url = '/', headers } = request;
  const { origin } = new URL(endpoint);
  const page = `http://${headers.host}`;
  const moved = (/** @type {string} */ text) => (text.startsWith(origin) ? page + text.slice(origin.length) : text);

  const answer = await fetch(new URL(url, origin), {
    method,
    headers: { ...passedOn(Object.entries(headers)), ...(headers.origin && { origin }) },
    redirect: 'manual',
    ...(!['GET', 'HEAD'].includes(method) && { body: Readable.toWeb(request), duplex: 'half' }),
  });
  const location = answer.headers.get('location');
  response.writeHead(answer.status, {
    ...passedOn(answer.headers),
    'set-cookie': answer.headers.getSetCookie().map(ofThisPage),
    ...(location && { location: moved(location) }),
  });
  if (!/json|html/.test(answer.headers.get('content-type') ?? '')) {
    response.end(Buffer.from(await answer.arrayBuffer()));
    return;
  }
  const text = await answer.text();
  response.end(text.replaceAll(addresses, (_, start, address) => start + moved(address)));
}

/** Where an answer sends the browser next. The issuer is a name, and stays as it is. */
const addresses = /("(?:redirectTo|\w+_endpoint)"\s*:\s*"|\baction=")([^"]+)/g;

/** @param {Iterable<[string, string | string[] | undefined]>} headers */
const passedOn = (headers) => Object.fromEntries([...headers].filter(([name]) => !ofOneConnection.includes(name)));

/** A cookie for the origin that it comes from now, which has no https. */
const ofThisPage = (/** @type {string} */ cookie) => cookie.replace(/;\s*(domain=[^;]*|secure)(?=;|$)/gi, '');
