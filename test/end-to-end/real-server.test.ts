import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { serve, type Served } from '../sandbox/serve.js';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const managementToken = 'only-for-those-who-run-it';

let logto: Served;
let stage: Stage;

/** A port of this machine that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

before(async () => {
  const port = await freePort();
  // As a real server is set up behind a page: its ENDPOINT is the page's address, TRUST_PROXY_HEADER=1.
  logto = await serve({ origin: `http://localhost:${port}`, managementToken, trustProxyHeader: true });
  Object.assign(process.env, {
    PORT: String(port),
    LOGTO_ENDPOINT: logto.origin,
    LOGTO_MANAGEMENT_TOKEN: managementToken,
    INBOX_URL: `${logto.origin}/sandbox/messages`,
  });
  stage = await startStage();
  await stage.register({ username: 'hedy', password: 'Amber-Lantern-58', primaryEmail: 'hedy@mail.test' });
});
after(async () => {
  await stage.close();
  await logto.close();
});

it('a reader signs in and out with a server elsewhere behind the page', async () => {
  const reader = await Person.open(stage);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill('Username, email, or phone number', 'hedy');
  await reader.press('Sign in');
  await reader.fill('Password', 'Amber-Lantern-58');
  await reader.press('Continue');
  await reader.sees('You are signed in.');
  await reader.sees('hedy@mail.test');
  await reader.press('Sign out');
  await reader.sees('Books for slow evenings');
  assert.deepEqual([...new Set(reader.requests.map(({ url }) => new URL(url).origin))], [stage.origin]);
  await reader.close();
});

it('her code comes from the inbox that INBOX_URL names', async () => {
  const reader = await Person.open(stage);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill('Username, email, or phone number', 'hedy@mail.test');
  await reader.press('Sign in');
  await reader.press('Sign in with a code instead');
  await reader.sees('Check your email');
  await reader.fill('Verification code', await stage.codeFor('hedy@mail.test'));
  await reader.sees('You are signed in.');
  await reader.close();
});

it('the page has no sandbox of its own', async () => {
  const response = await fetch(`${stage.origin}/sandbox/messages`);
  assert.equal(response.status, 404);
});
