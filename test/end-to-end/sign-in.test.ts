import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

let stage: Stage;

before(async () => {
  stage = await startStage();
});

after(() => stage.close());

test('a reader signs in with her username and password, sees her claims and signs out', async () => {
  const reader = await Person.open(stage);
  await reader.visit('/');
  await reader.press('Sign in');

  await reader.fill('Username or email', 'demo');
  assert.equal(reader.path(), '/sign-in');
  await reader.press('Sign in');
  await reader.fill('Password', 'reading-is-fun-42');
  await reader.press('Continue');

  await reader.sees('You are signed in.');
  await reader.sees('demo@bookstore.test');
  assert.equal(reader.path(), '/');

  await reader.press('Sign out');
  await reader.sees('Books for slow evenings');
  await reader.doesNotSee('demo@bookstore.test');
  await reader.close();
});
