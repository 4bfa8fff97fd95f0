// @ts-check
// npm start: the bookstore, its sign-in page and the sandbox, on one port.
import { ensurePackages } from './setup.js';

ensurePackages();

const { createServer } = await import('vite');
const port = Number(process.env.PORT ?? 3000);
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

console.log(`
  Bookstore   http://localhost:${port}
  Inbox       http://localhost:${port}/sandbox   (the codes and messages the sandbox "sends")

  Sign in as  demo, demo@bookstore.test or 12025550123
  Password    reading-is-fun-42

  Accounts are kept in .sandbox/; remove that folder to start afresh. Ctrl+C stops.
`);
