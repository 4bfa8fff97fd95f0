import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Browser } from './browser.js';
import { signIn } from './journey.js';
import { serve, type Served } from './serve.js';

const controls: [method: string, path: string][] = [
  ['GET', '/api/sign-in-exp'],
  ['PATCH', '/api/sign-in-exp'],
  ['GET', '/api/users'],
  ['GET', '/api/applications'],
  ['GET', '/sandbox/settings'],
  ['PATCH', '/sandbox/settings'],
  ['GET', '/sandbox/messages'],
  ['GET', '/sandbox/accounts'],
  ['GET', '/sandbox/tenants'],
  ['PUT', '/sandbox/state'],
  ['POST', '/sandbox/do/expireCodes'],
  ['POST', '/sandbox/do/endInteractions'],
  ['POST', '/sandbox/do/useTenant'],
];

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve({ managementToken: 'secret' });
  browser = new Browser(sandbox.origin);
});

after(async () => sandbox.close());

const send = async (method: string, path: string, authorization?: string): Promise<Response> =>
  browser.send({
    method,
    path,
    headers: {
      'Content-Type': 'application/json',
      ...(authorization !== undefined && { Authorization: authorization }),
    },
  });

const refusal = async (response: Response): Promise<[number, string]> => {
  const { code } = (await response.json()) as { code: string };
  return [response.status, code];
};

for (const [method, path] of controls) {
  test(`${method} ${path} asks for the token`, async () => {
    assert.deepEqual(await refusal(await send(method, path)), [401, 'auth.authorization_header_missing']);
    assert.deepEqual(await refusal(await send(method, path, 'Bearer guess')), [401, 'auth.unauthorized']);
    assert.notEqual((await send(method, path, 'Bearer secret')).status, 401);
  });
}

test('people sign in without it, and its page opens', async () => {
  const other = await serve({ managementToken: 'secret' });
  const callback = await signIn(new Browser(other.origin), other.origin);
  assert.ok(callback.searchParams.has('code'));
  const page = await fetch(`${other.origin}/sandbox`);
  assert.equal(page.status, 200);
  await other.close();
});
