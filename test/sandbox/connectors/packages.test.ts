import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { assertRefused, Tester } from './tester.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const home = cwd();

let folder: string;
let sandbox: Served;
let tester: Tester;

/** A package as somebody may have installed it beside their own code. */
const install = async (name: string, source: string): Promise<void> => {
  const packageFolder = join(folder, 'node_modules/@logto', name);
  await mkdir(join(packageFolder, 'lib'), { recursive: true });
  await writeFile(join(packageFolder, 'package.json'), JSON.stringify({ name: `@logto/${name}`, type: 'module' }));
  await writeFile(join(packageFolder, 'lib/index.js'), source);
};

const sourceOf = (type: string, metadata: object, methods = ''): string => `
  export default async ({ getConfig }) => ({
    type: '${type}',
    metadata: ${JSON.stringify({
      platform: null,
      name: { en: 'Of the tests' },
      description: { en: 'Made for the tests' },
      logo: 'https://logo.test/logo.svg',
      logoDark: null,
      readme: 'Read me',
      ...metadata,
    })},
    configGuard: { safeParse: (data) => ({ success: true, data }) },
    ${methods}
  });
`;

const throwsItsConfig = `sendMessage: async () => {
  const { code, data } = await getConfig();
  throw Object.assign(new Error('Of the connector'), { code, data });
}`;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  await install('connector-carrier', sourceOf('Email', { id: 'carrier', target: 'carrier' }, throwsItsConfig));
  await install('connector-clan', sourceOf('Social', { id: 'clan', target: 'clan', platform: 'Web' }));
  await install('connector-broken', `import 'a-package-that-is-not-there';`);
  await install('connector-odd', 'export default async () => ({ type: "Pigeon" });');
  chdir(folder);
  sandbox = await serve();
});

after(async () => {
  chdir(home);
  await sandbox.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('connector packages beside the person’s own code can be set up like those of the sandbox', async () => {
  const factories = await tester.get<{ id: string }[]>('/api/connector-factories');
  const ids = factories.map(({ id }) => id);
  assert.ok(['carrier', 'clan', 'sendgrid-email-service'].every((id) => ids.includes(id)));
});

test('packages that cannot be loaded are named with the reason, and hinder no other', async () => {
  const response = await tester.browser.sendJson('POST', '/api/connectors', { connectorId: 'broken' });
  const { details } = await assertRefused(response, 422, 'connector.not_found_with_connector_id');
  assert.match(String(details), /^No installed package provides "broken"\.$/m);
  assert.match(String(details), /^@logto\/connector-broken cannot be loaded: .*a-package-that-is-not-there/m);
  assert.match(
    String(details),
    /^@logto\/connector-odd cannot be loaded: what it makes is no connector \(type, metadata, configGuard\)$/m,
  );
});

const answers: [code: string, status: number][] = [
  ['template_not_found', 400],
  ['invalid_response', 400],
  ['rate_limit_exceeded', 429],
  ['usage_limit_exceeded', 429],
  ['not_implemented', 501],
];

for (const [code, status] of answers) {
  test(`what a connector calls ${code} is answered ${status}`, async () => {
    await tester.add('carrier', { code, data: { message: 'No such pigeon' } });
    const { data } = await assertRefused(await tester.requestCode(ada), status, `connector.${code}`);
    assert.deepEqual(data, { message: 'No such pigeon' });
  });
}

test('social connectors are kept, and sign nobody in yet', async () => {
  const connector = await tester.add('clan', { clientId: 'x' });
  assert.deepEqual([connector['type'], connector['missingTemplates']], ['Social', []]);
  const settings = await tester.get<{ socialConnectors: unknown[] }>('/api/.well-known/experience');
  assert.deepEqual(settings.socialConnectors, []);

  const again = await tester.browser.sendJson('POST', '/api/connectors', { connectorId: 'clan', config: {} });
  await assertRefused(again, 422, 'connector.multiple_instances_not_supported');
  const tested = await tester.browser.sendJson('POST', '/api/connectors/clan/test', { email: ada.value, config: {} });
  await assertRefused(tested, 400, 'connector.unexpected_type');
});
