// @ts-check
// npm start: the bookstore, its sign-in page and the sandbox, on one port.
import { ensurePackages } from './setup.js';

ensurePackages();

const { LOGTO_APP_ID = 'bookstore', LOGTO_ENDPOINT, PORT = '3000', SANDBOX_DATA } = process.env;
if (LOGTO_ENDPOINT && !URL.canParse(LOGTO_ENDPOINT)) {
  console.error(`LOGTO_ENDPOINT is no address: ${LOGTO_ENDPOINT}. It should be like https://auth.example.com`);
  process.exit(1);
}

const { createServer } = await import('vite');
const port = Number(PORT);
const server = await createServer({
  configFile: 'examples/bookstore/vite.config.ts',
  server: { port, strictPort: true },
});

try {
  await server.listen();
} catch (error) {
  if (!String(error).includes('already in use')) throw error;
  console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  process.exit(1);
}

process.once('SIGINT', async () => {
  await server.close();
  process.exit();
});

console.log(LOGTO_ENDPOINT ? aboutLogto(LOGTO_ENDPOINT) : aboutSandbox());

function aboutSandbox() {
  const accounts =
    SANDBOX_DATA === 'memory'
      ? 'Accounts are kept in memory and gone when it stops.'
      : `Accounts are kept in ${SANDBOX_DATA ?? '.sandbox'}/; remove that folder to start afresh.`;
  return `
  Bookstore   http://localhost:${port}
  Sandbox     http://localhost:${port}/sandbox   (codes and messages it "sends", accounts, settings)

  Sign in as  demo, demo@bookstore.test or 12025550123
  Password    reading-is-fun-42

  ${accounts} Ctrl+C stops.
`;
}

/** @param {string} endpoint */
function aboutLogto(endpoint) {
  return `
  Bookstore   http://localhost:${port}
  Logto       ${endpoint}   (a real server; the sandbox is not running)

  Application ${LOGTO_APP_ID}   (LOGTO_APP_ID names another one)
    Redirect URI             http://localhost:${port}/callback
    Post sign-out URI        http://localhost:${port}/

  docs/a-real-logto.md tells what the server needs. Ctrl+C stops.
`;
}
