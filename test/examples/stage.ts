import { preview } from 'vite';
import { controlsOf, openBrowser, originOf, type Stage } from '../end-to-end/stage.js';

/** Where the guides put them. */
export const application = 'http://localhost:3000';
export const logto = 'http://localhost:3001';

/** `server` is where the sandbox listens, for those who ask it from outside of the browser. */
type ExampleStage = Stage & { server: string };

/**
 * A sandbox with its sign-in page, and a browser that finds it at http://localhost:3001, whatever port it has, and the
 * application that listens on `port` at http://localhost:3000: addresses are as in the guides, and nobody's ports are taken.
 */
export async function startStage({ port }: { port: number }): Promise<ExampleStage> {
  const { server, close } = await serveSandbox({ endpoint: logto });
  return stageOf({ server, close, addresses: { [application]: `http://localhost:${port}`, [logto]: server } });
}

/** The sandbox and its pages; `endpoint` is the address it goes by, where that is not the one where it is. */
export async function serveSandbox({ endpoint }: { endpoint?: string } = {}) {
  process.env.SANDBOX_DATA = 'memory';
  if (endpoint) process.env.ENDPOINT = endpoint;
  const pages = await preview({
    configFile: 'examples/custom-ui/vite.config.ts',
    preview: { port: 0 },
    logLevel: 'warn',
  });
  const server = originOf(pages);
  // A sandbox opens for its first visitor, who should not be somebody with little patience.
  await fetch(`${server}/api/status`);
  return { server, close: () => pages.close() };
}

/** Where the browser finds which server. */
type Addresses = Record<string, string>;

/** A stage with a browser that finds some addresses elsewhere than they say. */
export async function stageOf(options: {
  server: string;
  addresses: Addresses;
  close(): Promise<void>;
}): Promise<ExampleStage> {
  const { server, addresses, close } = options;
  const rules = Object.entries(addresses).map(([address, server]) => `MAP ${hostOf(address)} ${hostOf(server)}`);
  const browser = await openBrowser(`--host-resolver-rules=${rules.join()}`);
  return {
    ...controlsOf({ endpoint: server, inbox: `${server}/sandbox/messages` }),
    origin: application,
    server,
    browser,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

const hostOf = (origin: string) => new URL(origin).host;
