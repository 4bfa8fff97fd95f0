import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createSandbox, type SandboxOptions } from '../../sandbox/index.js';

type ServeOptions = Partial<SandboxOptions> & { port?: number };

export type Served = { origin: string; close: () => Promise<void> };

/** A sandbox of its own, on a free port of this machine. */
export const serve = async ({ port: wantedPort = 0, ...options }: ServeOptions = {}): Promise<Served> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(wantedPort, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const sandbox = await createSandbox({ origin, data: 'memory', ...options });
  server.on('request', (request, response) => sandbox.listener(request, response));

  return {
    origin,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.close();
    },
  };
};
