import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { startApplication, startStageFor } from './application.js';
import { signIn, signUp } from './journey.js';

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

/** The pages she has been to since her last visit. */
const pagesSeen = () =>
  reader.requests.map(({ url }) => new URL(url).pathname).filter((path) => /^\/(sign-in|register|callback)/.test(path));

describe('A reader of the page without a build', () => {
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

  it('signs in on the sign-in page', async () => {
    await reader.press('Sign in');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
    assert.ok(pagesSeen().includes('/callback'));
  });

  it('creates an account, and comes back signed in', async () => {
    await reader.press('Create account');
    await signUp(reader, 'grace');
    await reader.sees('Hello, grace');
  });

  it('signs out, and is asked again the next time', async () => {
    await reader.press('Sign in here');
    await signIn(reader);
    await reader.press('Sign out');
    await reader.sees('You are not signed in.');
    await reader.press('Sign in here');
    await reader.sees('Sign in to your account');
  });

  it('is told of a callback that is not hers, and can go on', async () => {
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
    await reader.visit('/callback?code=stolen&state=of-somebody-else');
    await reader.sees('State mismatched');
    await reader.press('Home');
    await reader.press('Sign in here');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
  });
});
