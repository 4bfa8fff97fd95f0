import type { IncomingMessage } from 'node:http';

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d{1,3}){3}$/.test(hostname);

const hostOf = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

/**
 * Endpoints that any site may call: CORS decides who may read the answer there, and a provider
 * posts its callback from its own origin.
 */
const openToOtherSites = /^\/oidc\/(?:token(?:\/revocation)?|me|jwks|\.well-known\/.*)$|^\/callback\//;

/**
 * Whether a request comes from this machine and from a page of this very server. The host keeps
 * out names rebound to the loopback address, the origin keeps out pages open in the same browser.
 * Behind a proxy the pages' host is the one that it forwards.
 */
export const isTrusted = ({ headers }: IncomingMessage, path: string, trustProxyHeader: boolean): boolean => {
  const forwarded = trustProxyHeader ? headers['x-forwarded-host'] : undefined;
  const host = hostOf(`http://${headers.host ?? ''}`);
  const pageHost = forwarded === undefined ? host : hostOf(`http://${String(forwarded)}`);
  if (!host || !pageHost || !isLoopback(host.hostname) || !isLoopback(pageHost.hostname)) {
    return false;
  }
  return headers.origin === undefined || openToOtherSites.test(path) || hostOf(headers.origin)?.host === pageHost.host;
};
