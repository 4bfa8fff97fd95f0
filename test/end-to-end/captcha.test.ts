import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { recaptchaScript } from '../captcha/stand-ins/recaptcha.js';
import { turnstileScript } from '../captcha/stand-ins/turnstile.js';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { strictPolicy } from './strict-policy.js';

const turnstile = 'https://challenges.cloudflare.com/turnstile/v0/api.js';
const recaptcha = 'https://www.google.com/recaptcha/enterprise.js';

/** What the strictest page has to allow for a captcha, and no more. */
const policy = strictPolicy
  .replace("script-src 'self'", "script-src 'self' https://challenges.cloudflare.com https://www.google.com")
  .replace('trusted-types lit-html', 'trusted-types lit-html logto-sign-in');

const accepting = '1x0000000000000000000000000000000AA';
const failing = '2x0000000000000000000000000000000AA';

let stage: Stage;
let reader: Person;

before(async () => {
  stage = await startStage({ headers: { 'Content-Security-Policy': policy } });
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(async () => {
  assert.deepEqual(reader.violations, []);
  await reader.close();
});

const demand = (captchaConfig: object | null) =>
  stage.edit({ captchaPolicy: { enabled: captchaConfig !== null }, captchaConfig });
const demandTurnstile = (secretKey = accepting) =>
  demand({ type: 'Turnstile', siteKey: '1x00000000000000000000AA', secretKey });
const demandRecaptcha = (mode: string) =>
  demand({ type: 'RecaptchaEnterprise', siteKey: 'a-site-key', projectId: 'books', secretKey: accepting, mode });

async function begin(): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill('Username, email, or phone number', 'demo');
}

async function signIn(): Promise<void> {
  await begin();
  await reader.press('Sign in');
  await typePassword();
}

async function typePassword(): Promise<void> {
  await reader.fill('Password', 'reading-is-fun-42');
  await reader.press('Continue');
}

const loadsOf = (script: string) => reader.requests.filter(({ url }) => url.startsWith(script)).length;

describe('Turnstile', () => {
  it('lets people pass unnoticed, and its script is loaded once', async () => {
    await demandTurnstile();
    await reader.play(turnstile, turnstileScript());
    await signIn();
    await reader.sees('You are signed in.');
    assert.equal(loadsOf(turnstile), 1);
  });

  it('has people tick a box where it is not sure', async () => {
    await demandTurnstile();
    await reader.play(turnstile, turnstileScript({ outcome: 'interactive' }));
    await signIn();
    await reader.press('Verify you are human');
    await reader.sees('You are signed in.');
  });

  it('that is blocked is told, and tried again with the next press', async () => {
    await demandTurnstile();
    await reader.play(turnstile);
    await signIn();
    await reader.sees('could not be loaded');
    await reader.play(turnstile, turnstileScript());
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('that takes somebody for a robot says so', async () => {
    await demandTurnstile();
    await reader.play(turnstile, turnstileScript({ outcome: 'bot' }));
    await signIn();
    await reader.sees('did not succeed');
    assert.equal(reader.path(), '/sign-in/password');
  });

  it('whose token the server refuses says so', async () => {
    await demandTurnstile(failing);
    await reader.play(turnstile, turnstileScript());
    await signIn();
    await reader.sees('did not succeed');
  });

  it('is passed once for a way of several screens', async () => {
    await demandTurnstile();
    await reader.play(turnstile, turnstileScript());
    await reader.visit('/');
    await reader.press('Sign in');
    await reader.fill('Username, email, or phone number', 'demo@bookstore.test');
    await reader.press('Sign in');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
    await reader.sees('You are signed in.');
    const starts = reader.requests.filter(
      ({ method, url }) => method === 'PUT' && url === `${stage.origin}/api/experience`,
    );
    assert.equal(starts.length, 2, 'one ahead of need, one with the token');
  });
});

describe('reCAPTCHA Enterprise', () => {
  it('lets people pass unnoticed', async () => {
    await demandRecaptcha('invisible');
    await reader.play(recaptcha, recaptchaScript());
    await signIn();
    await reader.sees('You are signed in.');
  });

  it('wants its box ticked, and says so when it is not', async () => {
    await demandRecaptcha('checkbox');
    await reader.play(recaptcha, recaptchaScript());
    await begin();
    await reader.press('Sign in');
    await typePassword();
    await reader.sees('Please confirm that you are human');
    await reader.press("I'm not a robot");
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });
});

describe('A tenant without a captcha', () => {
  it('asks no provider for anything', async () => {
    await demand(null);
    await reader.play(turnstile);
    await signIn();
    await reader.sees('You are signed in.');
    assert.deepEqual(
      reader.requests.filter(({ url }) => !url.startsWith(stage.origin) && !url.startsWith('data:')),
      [],
    );
    assert.ok(!reader.requests.some(({ url }) => url.includes('captcha')));
  });
});
