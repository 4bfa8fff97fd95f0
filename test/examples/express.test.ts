import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ensurePackages } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { startApplication, startStageFor } from './application.js';
import { itSignsPeopleUpThrough } from './guides.js';
import { itSignsPeopleIn, signIn } from './journey.js';
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
  itSignsPeopleIn(() => reader, { refusal: 'State mismatched' });

  it('is asked to sign in before she sees her account', async () => {
    await reader.visit('/account');
    await signIn(reader);
    await reader.sees('Hello, Demo Reader');
    await reader.press('Account');
    await reader.sees('demo@bookstore.test');
  });

  describe('and follows the guides', () => {
    itSignsPeopleUpThrough(['SendGrid', 'Aliyun SMS', 'Aliyun Direct Mail'], () => ({
      stage,
      begin: async () => {
        await reader.press('Sign in');
        return reader;
      },
      isGreeted: () => reader.sees('You are signed in.'),
    }));
  });
});
