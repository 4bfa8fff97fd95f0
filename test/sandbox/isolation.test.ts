import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';

import { Browser } from './browser.js';
import { serve, type Served } from './serve.js';

let sandbox: Served;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

/** `fetch` does not let a Host header through. */
const statusFor = async (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${sandbox.origin}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('names that are not of this machine are refused', async () => {
  for (const path of ['/api/users', '/sandbox', '/oidc/auth', '/sign-in', '/oidc/token']) {
    assert.equal(await statusFor(path, { Host: 'sandbox.example' }), 403, path);
  }
  assert.equal(await statusFor('/api/status', { Host: '127.0.0.1:1' }), 204);
});

test('pages of other sites cannot drive the sandbox', async () => {
  const headers = { Origin: 'http://other.example' };
  assert.equal(await statusFor('/sandbox/state', headers, 'PUT'), 403);
  assert.equal(await statusFor('/sandbox/messages', headers), 403);
  assert.equal(await statusFor('/api/experience', headers, 'PUT'), 403);
  assert.equal(await statusFor('/sandbox/do/expireCodes', { Origin: 'null' }, 'POST'), 403);
});

test('another port of this machine is another site, too', async () => {
  assert.equal(await statusFor('/sandbox/messages', { Origin: 'http://localhost:1' }), 403);
  assert.equal(await statusFor('/sandbox/messages', { Origin: sandbox.origin }), 200);
});

test('two sandboxes in one process do not disturb each other', async (t) => {
  const other = await serve();
  t.after(other.close);
  const [here, there] = [new Browser(sandbox.origin), new Browser(other.origin)];
  await here.sendJson('POST', '/api/users', { username: 'ada', password: 'Violet-Kettle-41' });
  await here.sendJson('PATCH', '/api/sign-in-exp', { signInMode: 'SignIn' });

  const users = (await (await there.send({ path: '/api/users' })).json()) as object[];
  const settings = await (await there.send({ path: '/api/sign-in-exp' })).json();
  assert.equal(users.length, 1);
  assert.equal((settings as { signInMode: string }).signInMode, 'SignInAndRegister');
});

test('addresses that are no addresses do not bring it down', async () => {
  for (const path of ['//', '/%', '/oidc/auth?app_id=%E0%A4%A', '/sign-in?%']) {
    assert.ok((await statusFor(path, {})) !== undefined, path);
  }
  assert.equal(await statusFor('/api/status', {}), 204);
});
