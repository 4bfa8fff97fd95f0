// @ts-check
// npm run sandbox: the sandbox and a sign-in page alone, on Logto's own port, for applications that run elsewhere.
import { ensurePackages } from './setup.js';

ensurePackages();

const { ENDPOINT, PORT = '3001', SANDBOX_DATA } = process.env;
if (ENDPOINT && !URL.canParse(ENDPOINT)) {
  console.error(`ENDPOINT is no address: ${ENDPOINT}. It should be like http://localhost:3001`);
  process.exit(1);
}

const { aboutAccounts, serve } = await import('./serve.js');
await serve({ configFile: 'examples/custom-ui/vite.config.ts', port: Number(PORT), again: 'npm run sandbox' });
console.log(`
  Endpoint    ${ENDPOINT ?? `http://localhost:${PORT}`}   (in place of a Logto server)
  Sandbox     http://localhost:${PORT}/sandbox   (codes and messages it "sends", accounts, settings)
${aboutAccounts(SANDBOX_DATA)}`);
