import type { Plugin, PreviewServer, ViteDevServer } from 'vite';

import { createProxy } from './proxy/proxy.js';

/** Puts a running Logto server behind Vite's dev and preview servers, in place of the sandbox. */
export const logtoProxy = (endpoint: string): Plugin => {
  const mount = ({ middlewares }: ViteDevServer | PreviewServer): void => {
    middlewares.use(createProxy(endpoint));
  };
  return { name: 'logto-proxy', configureServer: mount, configurePreviewServer: mount };
};
