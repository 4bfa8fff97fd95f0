// @ts-check
import { createServer } from 'vite';

/**
 * Serves what a Vite configuration describes, until Ctrl+C; says so where the port is taken.
 * @param {{ configFile: string, port: number, again: string }} options `again`: the command that started it.
 */
export async function serve({ configFile, port, again }) {
  const server = await createServer({ configFile, server: { port, strictPort: true } });
  try {
    await server.listen();
  } catch (error) {
    if (!String(error).includes('already in use')) throw error;
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} ${again}`);
    process.exit(1);
  }
  process.once('SIGINT', async () => {
    await server.close();
    process.exit();
  });
}

/** What people want to know of a sandbox that runs. @param {string | undefined} data its folder */
export function aboutAccounts(data) {
  const kept =
    data === 'memory'
      ? 'Accounts are kept in memory and gone when it stops.'
      : `Accounts are kept in ${data ?? '.sandbox'}/; remove that folder to start afresh.`;
  return `
  Sign in as  demo, demo@bookstore.test or 12025550123
  Password    reading-is-fun-42

  ${kept} Ctrl+C stops.
`;
}
