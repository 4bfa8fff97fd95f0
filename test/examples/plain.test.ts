import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { startApplication, startStageFor } from './application.js';
import { itSignsPeopleIn, signIn } from './journey.js';

let stage: Stage;
let reader: Person;

before(async () => {
  const folder = 'examples/plain';
  ensurePackages(folder);
  stage = await startStageFor((endpoint) =>
    startApplication({
      command: 'node',
      args: ['server.js'],
      folder,
      env: { PORT: '0', LOGTO_ENDPOINT: endpoint },
    }),
  );
});
beforeEach(async () => {
  reader = await Person.open(stage);
  await reader.visit('/');
  await reader.sees('You are not signed in.');
});
afterEach(() => reader.close());
after(() => stage.close());

describe('A reader of the page without a build', () => {
  itSignsPeopleIn(() => reader, { refusal: 'State mismatched' });

  it('signs in on the page she is on, and never leaves it', async () => {
    await reader.press('Sign in here');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
    assert.equal(reader.path(), '/');
  });

  it('closes the dialog, and is as before', async () => {
    await reader.press('Sign in here');
    await reader.sees('Sign in to your account');
    await reader.press('Close');
    await reader.doesNotSee('Sign in to your account');
    await reader.sees('You are not signed in.');
  });
});
