import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { sandbox } from '../../sandbox/vite-plugin.js';
import { sources, target } from '../../vite.config.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const repository = path('../..');

/** The sandbox with its sign-in page, as a Logto server with a custom UI: every path that is no file is that page. */
export default defineConfig({
  root: path('.'),
  // The logo of the tenant that a sandbox begins with.
  publicDir: path('../bookstore/public'),
  plugins: [sandbox(), frontDoor()],
  resolve: { alias: sources },
  server: { fs: { allow: [repository] } },
  build: {
    target,
    outDir: `${repository}/.build/custom-ui`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});

/** Nobody signs in to the server itself: its front page is for those who run it. */
function frontDoor(): Plugin {
  const lead: Connect.NextHandleFunction = ({ url = '/' }, response, next) => {
    if (url !== '/') return next();
    response.writeHead(302, { location: '/sandbox' }).end();
  };
  return {
    name: 'front-door',
    configureServer: ({ middlewares }) => void middlewares.use(lead),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(lead),
  };
}
