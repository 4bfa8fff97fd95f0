/** What a server of Logto answers itself; all other paths are the page's. */
export const isOfLogto = (method: string, path: string): boolean =>
  /^\/(?:oidc|api|\.well-known)\//.test(path) ||
  path === '/consent' ||
  // Some identity providers answer with a form, which no page can read.
  (method === 'POST' && path.startsWith('/callback/'));
