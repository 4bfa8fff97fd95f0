import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Browser } from './browser.js';
import { begin, codeOf, sendCode, start } from './journey.js';
import { serve, type Served } from './serve.js';

const address = 'carol@blocked.test';

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

beforeEach(async () => {
  browser = new Browser(sandbox.origin);
  await begin(browser, sandbox.origin, {
    settings: {
      emailBlocklistPolicy: { customBlocklist: ['@blocked.test'] },
      signUpProfileFields: [{ name: 'shoeSize' }],
    },
    setup: {
      connectors: ['email'],
      customProfileFields: [{ name: 'shoeSize', type: 'Number', label: 'Shoe size', required: false, config: {} }],
    },
  });
  await start(browser, 'Register');
});

const update = async (body: object): Promise<Response> => browser.sendJson('POST', '/api/experience/profile', body);

const identify = async (): Promise<Response> => browser.sendJson('POST', '/api/experience/identification', {});

const switchTo = async (interactionEvent: string): Promise<void> => {
  const response = await browser.sendJson('PUT', '/api/experience/interaction-event', { interactionEvent });
  assert.equal(response.status, 204);
};

const chooseNameAndPassword = async (): Promise<void> => {
  await update({ type: 'username', value: 'carol' });
  await update({ type: 'password', value: 'Marble-Harbor-58' });
};

const missing = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { data?: { missingProfile?: unknown } }).data?.missingProfile;

test('an account gets built-in values in its profile, and all others in its custom data', async () => {
  await chooseNameAndPassword();
  const values = {
    name: 'Carol Example',
    avatar: 'https://pictures.test/carol.png',
    givenName: 'Carol',
    address: { country: 'AT' },
    shoeSize: 38,
    anything: ['else'],
  };
  assert.equal((await update({ type: 'extraProfile', values })).status, 204);
  assert.equal((await identify()).status, 201);

  const [user] = (await (await browser.send({ path: '/api/users' })).json()) as Record<string, unknown>[];
  const { name, avatar, profile, customData } = user ?? {};
  assert.deepEqual(
    { name, avatar, profile, customData },
    {
      name: 'Carol Example',
      avatar: 'https://pictures.test/carol.png',
      profile: { givenName: 'Carol', address: { country: 'AT' } },
      customData: { shoeSize: 38, anything: ['else'] },
    },
  );
});

test('who turns to sign-in and back is asked for everything again', async () => {
  await chooseNameAndPassword();
  await update({ type: 'extraProfile', values: {} });
  await switchTo('Register');
  await switchTo('SignIn');
  await switchTo('Register');
  assert.deepEqual(await missing(await identify()), ['username', 'password']);
  await chooseNameAndPassword();
  assert.deepEqual(await missing(await identify()), ['extraProfile']);
});

test('what was collected stays when the event does not change', async () => {
  await chooseNameAndPassword();
  await update({ type: 'extraProfile', values: {} });
  await switchTo('Register');
  assert.equal((await identify()).status, 201);
});

test('an unwelcome address does not get into a profile either', async () => {
  const { verificationId } = (await (await sendCode(browser, address)).json()) as { verificationId: string };
  const inbox = await browser.send({ path: `/sandbox/messages?to=${address}` });
  const [message] = (await inbox.json()) as { code: string }[];
  const proof = { identifier: { type: 'email', value: address }, verificationId, code: message?.code };
  await browser.sendJson('POST', '/api/experience/verification/verification-code/verify', proof);

  const response = await update({ type: 'email', verificationId });
  assert.equal(response.status, 422);
  assert.equal(await codeOf(response), 'session.email_blocklist.email_not_allowed');
});

test('an address without a domain is refused at sign-up', async () => {
  const response = await sendCode(browser, 'carol@@mail.test', 'Register');
  assert.equal(response.status, 400);
  assert.equal(await codeOf(response), 'session.email_blocklist.invalid_email');
});
