import assert from 'node:assert/strict';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { captchaConfigOf } from '../../src/settings/captcha-config.js';
import { parseSettings } from '../../src/settings/parse-settings.js';

const turnstile = { type: 'Turnstile', siteKey: 'key' };

/** What was told to developers. */
let told: string[];
const read = (json: unknown) => captchaConfigOf(parseSettings(json).settings);
const readConfig = (captchaConfig: unknown) => read({ captchaPolicy: { enabled: true }, captchaConfig });

describe('The tenant’s captcha', () => {
  beforeEach((context) => {
    told = [];
    (context as TestContext).mock.method(console, 'error', (message: string) => told.push(message));
  });

  it('is Turnstile', () => {
    assert.deepEqual([readConfig(turnstile)?.type, readConfig(turnstile)?.siteKey], ['Turnstile', 'key']);
    assert.deepEqual(told, []);
  });

  it('is reCAPTCHA: invisible, and from Google, where nothing else is said', () => {
    const config = readConfig({ type: 'RecaptchaEnterprise', siteKey: 'key' });
    assert.deepEqual([config?.mode, config?.domain], ['invisible', 'www.google.com']);
    assert.deepEqual(told, []);
  });

  it('is none where the tenant has none', () => {
    for (const json of [
      {},
      { captchaConfig: null },
      { captchaPolicy: { enabled: true } },
      { captchaConfig: turnstile },
    ]) {
      assert.equal(read(json), undefined);
    }
    assert.equal(read({ captchaPolicy: { enabled: false }, captchaConfig: { type: 'Cap' } }), undefined);
    assert.deepEqual(told, []);
  });

  it('is none, and named, where its provider is not known here', () => {
    assert.equal(readConfig({ type: 'Cap', siteKey: 'key' }), undefined);
    assert.match(told.join(), /captchaConfig\.type: expected one of Turnstile, RecaptchaEnterprise/);
  });

  it('is none, and named, without the key of the site', () => {
    assert.equal(readConfig({ type: 'Turnstile' }), undefined);
    assert.match(told.join(), /captchaConfig\.siteKey: missing/);
  });

  it('comes from Google where an unknown domain is named', () => {
    const config = readConfig({ type: 'RecaptchaEnterprise', siteKey: 'key', domain: 'evil.test' });
    assert.equal(config?.domain, 'www.google.com');
    assert.match(told.join(), /captchaConfig\.domain/);
  });
});
