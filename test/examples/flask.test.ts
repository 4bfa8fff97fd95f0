import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ensurePython } from '../../scripts/setup.js';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { startApplication, startStageFor } from './application.js';
import { itSignsPeopleUpThrough } from './guides.js';
import { itSignsPeopleIn, signIn } from './journey.js';
import { application } from './stage.js';

const folder = 'examples/flask';

const python = (...args: string[]) =>
  spawnSync('python3', args, { encoding: 'utf8', env: { ...process.env, PYTHONPYCACHEPREFIX: tmpdir() } });

const noPython = python('--version').status !== 0 && 'flask: there is no Python here';
// Without a network, pip is not to try for long.
Object.assign(process.env, { PIP_RETRIES: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' });
const programs = noPython ? undefined : ensurePython(folder);
const noPackages = !programs && 'flask: the Python packages cannot be installed here';

it('app.py of the Flask example compiles', { skip: noPython }, () => {
  const { status, stderr } = python('-m', 'py_compile', `${folder}/app.py`);
  assert.equal(status, 0, stderr);
});

describe('A reader of the Flask example', { skip: noPackages }, () => {
  let stage: Stage;
  let reader: Person;

  before(async () => {
    stage = await startStageFor((endpoint) =>
      startApplication({
        command: `${programs}/flask`,
        args: ['run', '--port', '0'],
        folder,
        env: { BASE_URL: application, LOGTO_ENDPOINT: endpoint },
      }),
    );
  });
  beforeEach(async () => {
    reader = await Person.open(stage);
    await reader.visit('/');
  });
  afterEach(() => reader.close());
  after(() => stage.close());

  itSignsPeopleIn(() => reader, { refusal: 'Invalid state in the callback URI' });

  it('sees all that Logto says of her', async () => {
    await reader.press('Sign in');
    await signIn(reader);
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
