import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Browser } from './browser.js';
import { begin, codeOf, start } from './journey.js';
import { serve, type Served } from './serve.js';

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

beforeEach(() => {
  browser = new Browser(sandbox.origin);
});

const json = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

test('a state that is not supported is refused by name, and the old one stays', async () => {
  const response = await browser.sendJson('PUT', '/sandbox/state', {
    setup: { oneTimeTokens: [{}], users: [{ username: 'ada', mfa: [] }] },
  });
  assert.equal(response.status, 501);
  const { details } = await json(response);
  assert.match(String(details), /setup\.oneTimeTokens/);
  assert.match(String(details), /setup\.users\.0\.mfa/);
  const users = (await (await browser.send({ path: '/api/users' })).json()) as unknown[];
  assert.equal(users.length, 1);
});

test('a state answers what its placeholders stand for', async () => {
  const response = await browser.sendJson('PUT', '/sandbox/state', {
    settings: { signInMode: 'SignIn' },
    setup: { connectors: ['email'], users: [{ username: 'ada' }, { username: 'bert' }] },
  });
  const placeholders = await json(response);
  assert.deepEqual(Object.keys(placeholders).sort(), ['appId', 'connectorId.email', 'userId', 'userId2']);
  const user = await json(await browser.send({ path: `/api/users/${String(placeholders['userId2'])}` }));
  assert.equal(user['username'], 'bert');
});

test('accounts are created, found and removed as in the Management API', async () => {
  const created = await json(
    await browser.sendJson('POST', '/api/users', {
      username: 'carol',
      primaryEmail: 'carol@mail.test',
      password: 'Marble-Harbor-58',
    }),
  );
  assert.equal(created['hasPassword'], true);
  assert.ok(!('passwordEncrypted' in created), 'no secret leaves the server');

  const again = await browser.sendJson('POST', '/api/users', { username: 'carol' });
  assert.equal((await json(again))['code'], 'user.username_already_in_use');

  const path = `/api/users/${String(created['id'])}`;
  assert.equal((await browser.sendJson('DELETE', path)).status, 204);
  assert.equal((await browser.send({ path })).status, 404);
});

test('an account gets a new password, without its old one', async () => {
  const { id } = await json(await browser.sendJson('POST', '/api/users', { username: 'dora' }));
  const path = `/api/users/${String(id)}/password`;
  const changed = await browser.sendJson('PATCH', path, { password: 'Marble-Harbor-58' });
  assert.equal((await json(changed))['hasPassword'], true);
  assert.equal((await browser.sendJson('PATCH', path, { password: '' })).status, 400);
});

test('settings that Logto would refuse are refused', async () => {
  const response = await browser.sendJson('PATCH', '/api/sign-in-exp', { signInMode: 'Sometimes' });
  assert.equal(response.status, 400);
  assert.equal((await json(response))['code'], 'guard.invalid_input');
});

const submit = async (): Promise<[number, string | undefined]> => {
  const response = await browser.sendJson('POST', '/api/experience/submit');
  return [response.status, await codeOf(response)];
};

test('interactions are forgotten, and can be started again', async () => {
  await begin(browser, sandbox.origin);
  await start(browser);
  assert.deepEqual(await submit(), [404, 'session.identifier_not_found']);

  assert.equal((await browser.sendJson('POST', '/sandbox/do/forgetInteractions')).status, 204);
  assert.deepEqual(await submit(), [404, 'session.interaction_not_found']);
  await start(browser);
  assert.deepEqual(await submit(), [404, 'session.identifier_not_found']);
});

test('interactions are ended, and only another authorization begins a new one', async () => {
  await begin(browser, sandbox.origin);
  await start(browser);

  assert.equal((await browser.sendJson('POST', '/sandbox/do/endInteractions')).status, 204);
  assert.deepEqual(await submit(), [400, 'session.not_found']);
  await begin(browser, sandbox.origin);
  await start(browser);
});

test('the page of the sandbox needs nothing inline and nothing from elsewhere', async () => {
  const response = await browser.send({ path: '/sandbox' });
  const html = await response.text();
  assert.match(response.headers.get('content-security-policy') ?? '', /script-src 'self'/);
  assert.doesNotMatch(html, /<style|style=|<script>|https?:\/\//);
  for (const [, path] of html.matchAll(/<(?:link|script)[^>]*(?:src|href)="([^"]+)"/g)) {
    assert.equal((await browser.send({ path: String(path) })).status, 200, path);
  }
});
