// @ts-check
// npm start: the bookstore, its sign-in page and the sandbox, on one port.
import { ensurePackages } from './setup.js';

ensurePackages();

const { LOGTO_APP_ID = 'bookstore', LOGTO_ENDPOINT, PORT = '3000', SANDBOX_DATA } = process.env;
if (LOGTO_ENDPOINT && !URL.canParse(LOGTO_ENDPOINT)) {
  console.error(`LOGTO_ENDPOINT is no address: ${LOGTO_ENDPOINT}. It should be like https://auth.example.com`);
  process.exit(1);
}

const { aboutAccounts, serve } = await import('./serve.js');
const port = Number(PORT);
await serve({ configFile: 'examples/bookstore/vite.config.ts', port, again: 'npm start' });
console.log(LOGTO_ENDPOINT ? aboutLogto(LOGTO_ENDPOINT) : aboutSandbox());

function aboutSandbox() {
  return `
  Bookstore   http://localhost:${port}
  Sandbox     http://localhost:${port}/sandbox   (codes and messages it "sends", accounts, settings)
${aboutAccounts(SANDBOX_DATA)}`;
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
