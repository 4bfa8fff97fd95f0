import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { Tester } from './tester.js';

type Example = { connectorId: string; config: object };

const guide = await readFile('docs/connectors.md', 'utf8');

const examples = [...guide.matchAll(/^```json\n(.*?)^```/gms)].map(([, text]): unknown => JSON.parse(String(text)));

const isConnector = (example: unknown): example is Example =>
  typeof example === 'object' && example !== null && 'connectorId' in example;

const connectors = examples.filter(isConnector);
const lists = examples.filter((example) => Array.isArray(example));
const settings = examples.filter((example) => !isConnector(example) && !Array.isArray(example));

let sandbox: Served;
let tester: Tester;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

beforeEach(async () => {
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('the guide has a configuration for each connector of the sandbox, and each can be set up', async () => {
  assert.deepEqual(connectors.map(({ connectorId }) => connectorId).sort(), [
    'aliyun-direct-mail',
    'aliyun-short-message-service',
    'sendgrid-email-service',
    'simple-mail-transfer-protocol',
  ]);
  for (const { connectorId, config } of connectors) {
    const { missingTemplates } = await tester.add(connectorId, config);
    assert.deepEqual(missingTemplates, [], connectorId);
  }
});

test('the file of the guide can be started with', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  t.after(async () => rm(folder, { recursive: true }));
  const file = join(folder, 'connectors.json');
  assert.equal(lists.length, 1);
  await writeFile(file, JSON.stringify(lists[0]));
  const { origin, close } = await serve({ connectors: file });
  t.after(close);
  assert.equal((await new Tester(origin).get<unknown[]>('/api/connectors')).length, 1);
});

test('the settings of the guide let people sign up with a code', async () => {
  await tester.add('sendgrid-email-service', connectors[0]?.config ?? {});
  assert.equal(settings.length, 1);
  const response = await tester.browser.sendJson('PATCH', '/api/sign-in-exp', settings[0]);
  assert.equal(response.status, 200, await response.clone().text());
  const { signUp } = await tester.get<{ signUp: object }>('/api/.well-known/experience');
  assert.deepEqual(signUp, { ...signUp, identifiers: ['email'], password: true, verify: true });
});
