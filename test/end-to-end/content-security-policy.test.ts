import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

/** As strict as pages can be: nothing inline, nothing from elsewhere, no HTML from strings but what lit makes. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let stage: Stage;
before(async () => {
  stage = await startStage({ headers: { 'Content-Security-Policy': policy } });
});
after(() => stage.close());

it('a whole sign-in breaks no rule of the strictest page, with every screen on the way', async () => {
  const reader = await Person.open(stage);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.press('Sign in');
  await reader.sees('Please enter your username, email, or phone number.');
  await reader.fill('Username, email, or phone number', 'demo@bookstore.test');
  await reader.press('Sign in');
  await reader.fill('Password', 'something-else');
  await reader.press('Continue');
  await reader.sees('Incorrect account or password');
  await reader.press('Sign in with a code instead');
  await reader.sees('Check your email');
  const [message] = await stage.messages('demo@bookstore.test');
  await reader.fill('Verification code', message?.code ?? '');
  await reader.sees('You are signed in.');
  await reader.press('Sign out');
  await reader.sees('Books for slow evenings');
  await reader.visit('/unknown-session');
  await reader.sees('This sign-in is no longer open');

  assert.deepEqual(reader.violations, []);
  await reader.close();
});
