import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

let stage: Stage;
before(async () => {
  stage = await startStage();
});
after(() => stage.close());

const screens = (reader: Person) =>
  reader.requests.map(({ url }) => /([a-z-]+)-screen-/.exec(url)?.[1]).filter((name) => name !== undefined);

it('later screens are no part of the first download; they come while the person types', async () => {
  const reader = await Person.open(stage);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.sees('Sign in to your account');
  assert.deepEqual(screens(reader), []);

  await reader.fill('Username, email, or phone number', 'demo');
  await reader.press('Sign in');
  await reader.sees('Enter your password');
  assert.deepEqual(screens(reader).sort(), ['code', 'later', 'password']);
  await reader.close();
});
