import type { Plugin, PreviewServer, ViteDevServer } from 'vite';

import { createSandbox, type Sandbox, type SandboxOptions } from './index.js';

/** What is not given comes from the environment: SANDBOX_DATA, SANDBOX_CONNECTORS, and ENDPOINT as for a Logto server. */
export type SandboxPluginOptions = Partial<Pick<SandboxOptions, 'data' | 'origin' | 'connectors'>>;

type Server = ViteDevServer | PreviewServer;

/** Pages and API share one origin; the port is known for sure only once the server listens. */
const originOf = ({ httpServer, config }: Server): string => {
  const address = httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : config.server.port;
  return `http://localhost:${port}`;
};

/** Puts the sandbox in front of Vite's dev and preview servers. */
export const sandbox = ({
  data = process.env['SANDBOX_DATA'] ?? '.sandbox',
  origin = process.env['ENDPOINT'],
  connectors = process.env['SANDBOX_CONNECTORS'],
}: SandboxPluginOptions = {}): Plugin => {
  const mount = (server: Server): void => {
    let opening: Promise<Sandbox> | undefined;
    const open = async (): Promise<Sandbox> =>
      (opening ??= createSandbox({ origin: origin ?? originOf(server), data, ...(connectors && { connectors }) }));

    server.middlewares.use((request, response, next) => {
      open().then(({ listener }) => {
        listener(request, response, next);
      }, next);
    });
    // What is wrong with its files is told at once, not when somebody visits.
    server.httpServer?.once('listening', () => {
      open().catch(({ message }: Error) => server.config.logger.error(message));
    });
    server.httpServer?.once('close', () => void opening?.then(async ({ close }) => close()));
  };

  return {
    name: 'sandbox',
    // Logto itself says which other origins may ask; Vite would let in every page of this machine.
    config: () => ({ server: { cors: false }, preview: { cors: false } }),
    configureServer: mount,
    configurePreviewServer: mount,
  };
};
