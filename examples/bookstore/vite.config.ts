import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { logtoProxy } from '../../sandbox/proxy-plugin.js';
import { sandbox } from '../../sandbox/vite-plugin.js';
import { sources, target } from '../../vite.config.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const repository = path('../..');

const { LOGTO_APP_ID = 'bookstore', LOGTO_ENDPOINT, SANDBOX_DATA = `${repository}/.sandbox` } = process.env;

/** The shop and its Logto, the sandbox if no other is named, on one origin; the element comes from the sources beside it. */
export default defineConfig({
  root: path('.'),
  appType: 'mpa',
  plugins: [LOGTO_ENDPOINT ? logtoProxy(LOGTO_ENDPOINT) : sandbox({ data: SANDBOX_DATA }), pages()],
  define: { LOGTO_APP_ID: JSON.stringify(LOGTO_APP_ID) },
  resolve: { alias: sources },
  server: { fs: { allow: [repository] } },
  build: {
    target,
    outDir: `${repository}/.build/bookstore`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'sign-in.html', 'callback.html'].map(path) },
  },
});

/** Paths Logto redirects to and from; the sign-in page answers all of them, only the client's own callback is another. */
const signInPaths = new Set([
  'sign-in',
  'register',
  'identifier-sign-in',
  'identifier-register',
  'reset-password',
  'forgot-password',
  'continue',
  'single-sign-on',
  'social',
  'callback',
  'direct',
  'mfa-onboarding',
  'mfa-binding',
  'mfa-verification',
  'create-passkey',
  'one-time-token',
  'switch-account',
  'consent',
  'device',
  'unknown-session',
  'account-suspended',
]);

function pages(): Plugin {
  const choosePage: Connect.NextHandleFunction = (request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const [, firstSegment = ''] = pathname.split('/');
    if (pathname === '/callback') request.url = `/callback.html${search}`;
    else if (signInPaths.has(firstSegment)) request.url = `/sign-in.html${search}`;
    next();
  };

  return {
    name: 'pages',
    configureServer: ({ middlewares }) => void middlewares.use(choosePage),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(choosePage),
  };
}
