import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';

import { createSandbox } from '../../../sandbox/index.js';
import { serve } from '../serve.js';
import { aliyunSmsConfig, sendGridConfig } from './configs.js';
import { cutOff, reconnect } from './services/network.js';
import { SendGrid } from './services/sendgrid.js';
import { codeIn, Tester } from './tester.js';

type Connector = { id: string; connectorId: string; config: { apiKey?: string } };

const sendGridEntry = { connectorId: 'sendgrid-email-service', config: sendGridConfig() };
const smsEntry = { connectorId: 'aliyun-short-message-service', config: aliyunSmsConfig() };
const ada = { type: 'email', value: 'ada@mail.test' } as const;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connectors-'));
  cutOff();
});

after(async () => {
  reconnect();
  await rm(folder, { recursive: true });
});

const write = async (content: unknown): Promise<string> => {
  const file = join(folder, 'connectors.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const open = async (t: TestContext, options: { connectors?: string; data?: string }): Promise<Tester> => {
  const { origin, close } = await serve(options);
  t.after(close);
  return new Tester(origin);
};

test('connectors of a file are there from the start', async (t) => {
  const sendGrid = new SendGrid();
  const tester = await open(t, { connectors: await write([sendGridEntry, smsEntry]) });
  await tester.authorize();
  await tester.useCode(ada, () => codeIn(sendGrid.mails[0]?.content[0].value));
  assert.deepEqual(
    (await tester.get<Connector[]>('/api/connectors')).map(({ connectorId }) => connectorId),
    ['sendgrid-email-service', 'aliyun-short-message-service'],
  );
});

test('a restart keeps connectors, and a changed file changes them', async (t) => {
  const data = join(folder, 'data');
  const first = await serve({ data, connectors: await write([sendGridEntry]) });
  const [before] = await new Tester(first.origin).get<Connector[]>('/api/connectors');
  await first.close();

  const second = await serve({ data });
  assert.deepEqual(await new Tester(second.origin).get('/api/connectors'), [before]);
  await second.close();

  const changed = { ...sendGridEntry, config: sendGridConfig({ apiKey: 'SG.new' }) };
  const tester = await open(t, { data, connectors: await write([changed]) });
  const [afterwards] = await tester.get<Connector[]>('/api/connectors');
  assert.deepEqual([afterwards?.id, afterwards?.config.apiKey], [before?.id, 'SG.new']);
});

const mistakes: [what: string, content: unknown, told: RegExp][] = [
  ['no JSON', '[{', /connectors\.json cannot be read as JSON/],
  ['no list', { connectorId: 'x' }, /connectors\.json is not a list of connectors/],
  ['a connector without a configuration', [{ connectorId: 'sendgrid-email-service' }], /^0\.config: Required$/m],
  ['an unknown field', [{ ...sendGridEntry, apiKey: 'x' }], /^0: Unrecognized key\(s\) in object: 'apiKey'$/m],
  ['an unknown connector', [{ connectorId: 'pigeon', config: {} }], /^0\.connectorId: .*"pigeon"/m],
  [
    'a field of a configuration',
    [smsEntry, { ...sendGridEntry, config: { ...sendGridConfig(), apiKey: 5 } }],
    /^1\.config\.apiKey: Expected string, received number$/m,
  ],
  [
    'a template without a code',
    [{ ...sendGridEntry, config: sendGridConfig({ templates: withText('Hello') }) }],
    /^0\.config\.templates\.0\.content: {{code}} is missing here$/m,
  ],
  ['two email connectors', [sendGridEntry, smsEntry, sendGridEntry], /^2\.connectorId: .*Email connector before/m],
  [
    'names that a connector does not take',
    [{ ...sendGridEntry, metadata: { target: 'mine' } }],
    /^0\.connectorId: .*'metadata' cannot be overwritten/m,
  ],
];

function withText(content: string) {
  return sendGridConfig().templates.map((template) => ({ ...template, content }));
}

for (const [what, content, told] of mistakes) {
  test(`a file with a mistake keeps the sandbox from starting, and is told: ${what}`, async () => {
    const connectors = await write(content);
    const data = join(folder, 'never');
    await assert.rejects(createSandbox({ origin: 'http://localhost', data, connectors }), told);
    assert.ok(!(await readdir(folder)).includes('never'), 'nothing has begun');
  });
}

test('a file that is not there is told', async () => {
  const connectors = join(folder, 'nowhere.json');
  await assert.rejects(
    createSandbox({ origin: 'http://localhost', data: 'memory', connectors }),
    /nowhere\.json.*ENOENT/,
  );
});
