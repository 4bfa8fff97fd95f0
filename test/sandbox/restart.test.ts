import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { createSandbox } from '../../sandbox/index.js';
import { Browser } from './browser.js';
import { authorize, signIn } from './journey.js';
import { serve } from './serve.js';

test('accounts, sessions and signing keys survive a restart', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(async () => rm(data, { recursive: true }));

  const first = await serve({ data });
  const { origin } = first;
  const browser = new Browser(origin);
  await signIn(browser, origin);
  const keys = await (await browser.send({ path: '/oidc/jwks' })).text();
  await browser.sendJson('POST', '/api/users', { username: 'ada', password: 'Violet-Kettle-41' });
  await first.close();

  const second = await serve({ data, port: Number(new URL(origin).port) });
  t.after(second.close);
  assert.equal(await (await browser.send({ path: '/oidc/jwks' })).text(), keys);
  const users = (await (await browser.send({ path: '/api/users' })).json()) as { username: string }[];
  assert.deepEqual(
    users.map(({ username }) => username),
    ['demo', 'ada'],
  );
  const { pathname, searchParams } = await authorize(browser, origin, { prompt: 'none' });
  assert.equal(pathname, '/callback');
  assert.ok(searchParams.has('code'), 'the session is still there');
});

test('a sandbox that wakes up on another port still signs people in to the bookstore', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(async () => rm(data, { recursive: true }));
  await (await serve({ data })).close();

  const { origin, close } = await serve({ data });
  t.after(close);
  const callback = await signIn(new Browser(origin), origin);
  assert.ok(callback.searchParams.has('code'));
});

test('a data folder that another process uses is left alone', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'sandbox-'));
  t.after(async () => rm(data, { recursive: true }));
  await writeFile(join(data, 'pid'), String(process.ppid));
  await assert.rejects(createSandbox({ origin: 'http://localhost', data }), /in use by process/);
});
