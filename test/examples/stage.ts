import { preview } from 'vite';
import { controlsOf, openBrowser, originOf, type Stage } from '../end-to-end/stage.js';

/** Where the guides put them. */
export const application = 'http://localhost:3000';
export const logto = 'http://localhost:3001';

/**
 * A sandbox with its sign-in page, and a browser that finds it at http://localhost:3001, whatever port it has, and the
 * application that listens on `port` at http://localhost:3000: addresses are as in the guides, and nobody's ports are taken.
 * `server` is where the sandbox listens, for those who ask it from outside of the browser.
 */
export async function startStage({ port }: { port: number }): Promise<Stage & { server: string }> {
  Object.assign(process.env, { SANDBOX_DATA: 'memory', ENDPOINT: logto });
  const pages = await preview({
    configFile: 'examples/custom-ui/vite.config.ts',
    preview: { port: 0 },
    logLevel: 'warn',
  });
  const server = originOf(pages);
  const browser = await openBrowser(
    `--host-resolver-rules=MAP ${hostOf(application)} localhost:${port}, MAP ${hostOf(logto)} ${hostOf(server)}`,
  );
  return {
    ...controlsOf({ endpoint: server, inbox: `${server}/sandbox/messages` }),
    origin: application,
    server,
    browser,
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}

const hostOf = (origin: string) => new URL(origin).host;
