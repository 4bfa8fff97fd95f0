import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { strictPolicy } from './strict-policy.js';

let stage: Stage;
before(async () => {
  stage = await startStage({ headers: { 'Content-Security-Policy': strictPolicy } });
});
after(() => stage.close());

it('a whole sign-in breaks no rule of the strictest page, with every screen on the way and in motion', async () => {
  const reader = await Person.open(stage);
  await reader.prefers('prefers-reduced-motion', 'no-preference');
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.press('Sign in');
  await reader.sees('Please enter your username, email, or phone number.');
  await reader.fill('Username, email, or phone number', 'demo@bookstore.test');
  await reader.press('Sign in');
  await reader.fill('Password', 'something-else');
  await reader.press('Continue');
  await reader.sees('The account or the password is not right');
  await reader.press('Sign in with a code instead');
  await reader.sees('Check your email');
  await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
  await reader.sees('You are signed in.');
  await reader.press('Sign out');
  await reader.sees('Books for slow evenings');
  await reader.press('Sign in');
  await reader.press('Create account');
  await reader.fill('Username', 'ruth_reads');
  await reader.press('Create account');
  await reader.sees('Choose a password');
  await reader.press('Back');
  await reader.press('Sign in');
  await reader.fill('Username, email, or phone number', '2025550123');
  await reader.press('Country: US +1, United States');
  await reader.sees('Germany');
  await reader.pressKey('Escape');

  await reader.forgetCookies();
  await reader.visit('/unknown-session');
  await reader.sees('This sign-in is no longer open');

  assert.deepEqual(reader.violations, []);
  await reader.close();
});
