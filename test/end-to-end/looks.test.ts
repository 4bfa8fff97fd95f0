import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { strictPolicy } from './strict-policy.js';

let stage: Stage;
let reader: Person;

before(async () => {
  // Only a tenant with HTML of its own needs the second policy.
  const policy = strictPolicy.replace('trusted-types lit-html', 'trusted-types lit-html dompurify');
  stage = await startStage({ headers: { 'Content-Security-Policy': policy } });
});
after(() => stage.close());
beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());

it('with the keyboard alone, somebody hears what to do, what went wrong, and is in', async () => {
  await reader.visit('/');
  await reader.sees('Books for slow evenings');
  await reader.pressKey('Tab');
  await reader.pressKey('Tab');
  await reader.pressKey('Enter');
  await reader.sees('Sign in to your account');
  assert.ok((await reader.hears()).includes('textbox “Username, email, or phone number” focused'));
  await reader.type('demo');
  await reader.pressKey('Enter');
  await reader.sees('Enter your password');
  assert.ok((await reader.hears()).includes('textbox “Password” focused'));
  await reader.type('a-guess');
  await reader.pressKey('Enter');
  await reader.sees('The account or the password is not right');
  const heard = await reader.hears();
  assert.ok(
    heard.some((line) => /^textbox “Password” focused invalid \(The account or the password is not right/.test(line)),
  );
  assert.ok(heard.includes('alert'));
  // What was typed is selected, so that typing replaces it.
  await reader.type('reading-is-fun-42');
  await reader.pressKey('Enter');
  await reader.sees('You are signed in.');
});

it('nothing on the page moves by itself before somebody does something', async () => {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.sees('Sign in to your account');
  await reader.reload();
  await reader.sees('Sign in to your account');
  assert.equal(await reader.shifts(), 0);
});

it('a tenant with CSS and content of its own has its dark ground, and breaks no rule of the strictest page', async () => {
  await stage.useTenant('6-dark-css-profile-rtl');
  await reader.prefers('prefers-color-scheme', 'dark');
  await reader.resizes(1280, 900);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.sees('مرحبا');
  assert.deepEqual(await reader.looksAt('.logto_main-content', 'background-color', 'border-top-left-radius'), [
    'rgb(17, 17, 17)',
    '16px',
  ]);
  assert.deepEqual(await reader.looksAt('link[rel="icon"]', 'display'), ['none']);
  assert.deepEqual(
    reader.violations.filter((violation) => !violation.includes('cdn.example.com')),
    [],
  );
});
