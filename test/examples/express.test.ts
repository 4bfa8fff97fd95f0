import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { startApplication, startStageFor } from './application.js';
import { signIn, signUp } from './journey.js';
import { application } from './stage.js';

let stage: Stage;
let reader: Person;

before(async () => {
  const folder = 'examples/express';
  ensurePackages(folder);
  stage = await startStageFor((endpoint) =>
    startApplication({
      command: 'node',
      args: ['server.js'],
      folder,
      env: { PORT: '0', BASE_URL: application, LOGTO_ENDPOINT: endpoint },
    }),
  );
});
beforeEach(async () => {
  reader = await Person.open(stage);
  await reader.visit('/');
});
afterEach(() => reader.close());
after(() => stage.close());

describe('A reader of the Express example', () => {
  it('signs in, and is greeted by her name', async () => {
    await reader.press('Sign in');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
  });

  it('creates an account, and comes back signed in', async () => {
    await reader.press('Create account');
    await signUp(reader, 'ada');
    await reader.sees('Hello, ada');
  });

  it('is asked to sign in before she sees her account', async () => {
    await reader.visit('/account');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
    await reader.press('Account');
    await reader.sees('demo@bookstore.test');
  });

  it('signs out, and is asked again the next time', async () => {
    await reader.press('Sign in');
    await signIn(reader);
    await reader.press('Sign out');
    await reader.sees('You are not signed in.');
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
  });

  it('is told of a callback that is not hers, and can go on', async () => {
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
    await reader.visit('/callback?code=stolen&state=of-somebody-else');
    await reader.sees('State mismatched');
    await reader.press('Home');
    await reader.press('Sign in');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
  });
});
