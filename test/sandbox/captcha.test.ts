import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { Browser } from './browser.js';
import { begin, codeOf } from './journey.js';
import { serve, type Served } from './serve.js';

type Config = { type: string; siteKey: string; secretKey: string } & Record<string, string>;

const dummyToken = 'XXXX.DUMMY.TOKEN.XXXX';

const turnstile = (changes: Partial<Config> = {}): Config => ({
  type: 'Turnstile',
  siteKey: '1x00000000000000000000AA',
  secretKey: '1x0000000000000000000000000000000AA',
  ...changes,
});

const recaptcha = (changes: Partial<Config> = {}): Config => ({
  type: 'RecaptchaEnterprise',
  siteKey: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
  secretKey: '6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe',
  projectId: 'project',
  ...changes,
});

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

beforeEach(async () => {
  browser = new Browser(sandbox.origin);
  await begin(browser, sandbox.origin);
});

const save = async (settings: object): Promise<void> => {
  const response = await browser.sendJson('PATCH', '/sandbox/settings', settings);
  assert.equal(response.status, 200, await response.clone().text());
};

const setUp = async (captchaConfig: Config): Promise<void> => save({ captchaPolicy: { enabled: true }, captchaConfig });

const startWith = async (captchaToken: string): Promise<Response> =>
  browser.sendJson('PUT', '/api/experience', { interactionEvent: 'SignIn', captchaToken });

const assertAccepted = async (token = dummyToken): Promise<void> => {
  assert.equal((await startWith(token)).status, 204);
};

const assertRefused = async (token = dummyToken): Promise<void> => {
  const response = await startWith(token);
  assert.equal(response.status, 422);
  assert.equal(await codeOf(response), 'session.captcha_failed');
};

const shown = async (): Promise<unknown> => {
  const response = await browser.send({ path: '/api/.well-known/experience' });
  return ((await response.json()) as { captchaConfig?: unknown }).captchaConfig;
};

test('the secrets of the providers’ test modes accept every token', async () => {
  for (const config of [turnstile(), recaptcha()]) {
    await setUp(config);
    await assertAccepted();
    await assertAccepted('any');
  }
});

test('every other secret refuses, as the providers’ do that are for trying failure', async () => {
  const failing = [
    turnstile({ secretKey: '2x0000000000000000000000000000000AA' }),
    turnstile({ secretKey: '3x0000000000000000000000000000000AA' }),
    turnstile({ secretKey: 'a secret for production' }),
    recaptcha({ secretKey: 'a secret for production' }),
  ];
  for (const config of failing) {
    await setUp(config);
    await assertRefused();
  }
});

test('no token comes from a site key that always blocks', async () => {
  for (const siteKey of ['2x00000000000000000000AB', '2x00000000000000000000BB']) {
    await setUp(turnstile({ siteKey }));
    await assertRefused();
  }
  for (const siteKey of ['1x00000000000000000000BB', '3x00000000000000000000FF']) {
    await setUp(turnstile({ siteKey }));
    await assertAccepted();
  }
});

test('a sample tenant accepts tokens until its site key is one that blocks', async () => {
  await browser.sendJson('POST', '/sandbox/do/useTenant', { id: '5-social-sso-mfa-captcha' });
  await assertAccepted();

  const response = await browser.send({ path: '/sandbox/settings' });
  const { captchaConfig } = (await response.json()) as { captchaConfig: Config };
  await save({ captchaConfig: { ...captchaConfig, siteKey: '2x00000000000000000000AB' } });
  await assertRefused();
});

test('pages are told domain and mode of reCAPTCHA, and nothing that is for the server', async () => {
  await setUp(recaptcha({ domain: 'www.recaptcha.net', mode: 'checkbox' }));
  assert.deepEqual(await shown(), {
    type: 'RecaptchaEnterprise',
    siteKey: '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
    domain: 'www.recaptcha.net',
    mode: 'checkbox',
  });
});

test('pages are told nothing while captcha is off, or after its provider is gone', async () => {
  await setUp(turnstile());
  await save({ captchaPolicy: { enabled: false } });
  assert.equal(await shown(), undefined);
  await assertRefused();

  await save({ captchaPolicy: { enabled: true }, captchaConfig: null });
  assert.equal(await shown(), undefined);
  await assertRefused();
});

test('settings that are saved without a captcha provider leave the one there is', async () => {
  await setUp(turnstile());
  await save({ supportEmail: 'help@mail.test' });
  await assertAccepted();
});

test('a captcha provider that Logto would refuse is refused', async () => {
  const captchaConfig = turnstile({ type: 'RecaptchaEnterprise' });
  const response = await browser.sendJson('PATCH', '/sandbox/settings', { captchaConfig });
  assert.equal(response.status, 400);
  assert.equal(await codeOf(response), 'guard.invalid_input');
});

test('a state brings its captcha provider along', async () => {
  const settings = { captchaPolicy: { enabled: true } };
  await begin(browser, sandbox.origin, { settings, setup: { captchaProvider: recaptcha() } });
  await assertAccepted();
});
