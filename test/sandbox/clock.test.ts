import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Browser } from './browser.js';
import { authorize, codeOf, demo, sendCode, start, tryPassword } from './journey.js';
import { serve, type Served } from './serve.js';

const minute = 60_000;

let now = Date.parse('2030-01-01T12:00:00Z');
let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve({ now: () => now });
});

after(async () => sandbox.close());

beforeEach(async () => {
  // Long enough for every counter to have run out.
  now += 24 * 60 * minute;
  browser = new Browser(sandbox.origin);
  await browser.sendJson('PATCH', '/api/sign-in-exp', {
    sentinelPolicy: { maxAttempts: 3, lockoutDuration: 30 },
  });
  await authorize(browser, sandbox.origin);
  await start(browser);
});

test('the attempt that reaches the limit locks the name, and the right password waits with it', async () => {
  assert.equal(await codeOf(await tryPassword(browser, 'wrong')), 'session.invalid_credentials');
  assert.equal(await codeOf(await tryPassword(browser, 'wrong')), 'session.invalid_credentials');

  const locked = await tryPassword(browser, 'wrong');
  assert.equal(locked.status, 400);
  const { code, message } = (await locked.json()) as Record<string, string>;
  assert.equal(code, 'session.verification_blocked_too_many_attempts');
  assert.match(message ?? '', /in 30 minutes/);

  now += 29 * minute;
  const early = await tryPassword(browser, demo.password);
  assert.equal(await codeOf(early), 'session.verification_blocked_too_many_attempts');
  now += minute;
  assert.equal((await tryPassword(browser, demo.password)).status, 200);
});

test('failures older than an hour do not count', async () => {
  await tryPassword(browser, 'wrong');
  await tryPassword(browser, 'wrong');
  now += 60 * minute;
  assert.equal(await codeOf(await tryPassword(browser, 'wrong')), 'session.invalid_credentials');
});

test('unknown names are locked like known ones', async () => {
  await tryPassword(browser, 'wrong', 'nobody');
  await tryPassword(browser, 'wrong', 'nobody');
  const locked = await tryPassword(browser, 'wrong', 'nobody');
  assert.equal(await codeOf(locked), 'session.verification_blocked_too_many_attempts');
});

test('a password is too old after its days, and the right one is no failure then', async (t) => {
  t.after(async () => browser.sendJson('PATCH', '/api/sign-in-exp', { passwordExpiration: { enabled: false } }));
  await browser.sendJson('POST', '/api/users', { username: 'ada', password: demo.password });
  await browser.sendJson('PATCH', '/api/sign-in-exp', {
    passwordExpiration: { enabled: true, validPeriodDays: 3 },
    sentinelPolicy: { maxAttempts: 2 },
  });
  now += 3 * 24 * 60 * minute - 1;
  const inTime = new Browser(sandbox.origin);
  await authorize(inTime, sandbox.origin);
  await start(inTime);
  assert.equal((await tryPassword(inTime, demo.password, 'ada')).status, 200);

  now += 1;
  for (let tries = 0; tries < 3; tries += 1) {
    assert.equal(await codeOf(await tryPassword(inTime, demo.password, 'ada')), 'password.expired');
  }
  assert.equal(await codeOf(await tryPassword(inTime, 'wrong', 'ada')), 'session.invalid_credentials');
});

test('refusals speak the language of the reader', async () => {
  const response = await browser.send({
    method: 'POST',
    path: '/api/experience/verification/password',
    headers: { 'Accept-Language': 'de-AT', 'Content-Type': 'application/json' },
    body: JSON.stringify({ identifier: { type: 'username', value: 'nobody' }, password: 'wrong' }),
  });
  const { message } = (await response.json()) as { message: string };
  assert.match(message, /Zugangsdaten/);
});

test('a code lives ten minutes', async () => {
  const { verificationId } = (await (await sendCode(browser)).json()) as { verificationId: string };
  const inbox = await browser.send({ path: `/sandbox/messages?to=${demo.email}` });
  const [message] = (await inbox.json()) as { code: string; sentAt: number }[];
  assert.equal(message?.sentAt, now);

  now += 10 * minute;
  const response = await browser.sendJson('POST', '/api/experience/verification/verification-code/verify', {
    identifier: { type: 'email', value: demo.email },
    verificationId,
    code: message?.code,
  });
  assert.equal(await codeOf(response), 'verification_code.expired');
});

test('ten messages go to one address in ten minutes, then they go again', async () => {
  for (let sent = 0; sent < 10; sent += 1) {
    assert.equal((await sendCode(browser)).status, 200);
  }
  assert.equal((await sendCode(browser)).status, 429);
  now += 10 * minute;
  assert.equal((await sendCode(browser)).status, 200);
});
