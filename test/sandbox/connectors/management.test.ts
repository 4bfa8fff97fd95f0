import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { aliyunDirectMailConfig, aliyunSmsConfig, sendGridConfig, smtpConfig, usageTypes } from './configs.js';
import { AliyunDirectMail } from './services/aliyun-direct-mail.js';
import { cutOff, reconnect } from './services/network.js';
import { SendGrid } from './services/sendgrid.js';
import { assertRefused, pathsOf, Tester } from './tester.js';

type Factory = { id: string; type: string; logo: string; formItems: { key: string }[] };
type Connector = { id: string; connectorId: string; config: { apiKey?: string }; missingTemplates: string[] };

const connectorId = 'sendgrid-email-service';
const ada = { type: 'email', value: 'ada@mail.test' } as const;

let sandbox: Served;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  cutOff();
});

after(async () => {
  reconnect();
  await sandbox.close();
});

beforeEach(async () => {
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

const post = async (body: object): Promise<Response> => tester.browser.sendJson('POST', '/api/connectors', body);
const list = async (): Promise<Connector[]> => tester.get('/api/connectors');
const withoutTemplate = (usageType: string) =>
  sendGridConfig().templates.filter((template) => template['usageType'] !== usageType);

test('what can be set up is listed with what a form for it needs', async () => {
  const factories = await tester.get<Factory[]>('/api/connector-factories');
  const byId = Object.fromEntries(factories.map((factory) => [factory.id, factory]));
  assert.deepEqual(
    ['aliyun-direct-mail', 'aliyun-short-message-service', connectorId, 'simple-mail-transfer-protocol'].map(
      (id) => byId[id]?.type,
    ),
    ['Email', 'Sms', 'Email', 'Email'],
  );
  const { logo, formItems } = byId[connectorId] as Factory;
  assert.match(logo, /^data:image\/svg\+xml;base64,/);
  assert.deepEqual(
    formItems.map(({ key }) => key),
    ['apiKey', 'fromEmail', 'fromName', 'templates'],
  );
});

test('a connector is added, read, changed and removed as in the Management API', async () => {
  const { id } = await tester.add(connectorId, sendGridConfig());
  const path = `/api/connectors/${String(id)}`;
  const { config, ...connector } = await tester.get<Connector>(path);
  assert.deepEqual([connector.id, connector.connectorId, config.apiKey], [id, connectorId, 'SG.a-key-of-the-tests']);

  const changed = await tester.browser.sendJson('PATCH', path, { config: sendGridConfig({ apiKey: 'SG.new' }) });
  assert.equal(((await changed.json()) as Connector).config.apiKey, 'SG.new');
  assert.equal((await list())[0]?.config.apiKey, 'SG.new');

  assert.equal((await tester.browser.sendJson('DELETE', path)).status, 204);
  assert.deepEqual(await list(), []);
  await assertRefused(await tester.browser.send({ path }), 404, 'entity.not_found');
  await assertRefused(await tester.requestCode(ada), 501, 'connector.not_found');
});

test('a configuration is checked by the guard of its package, field by field', async () => {
  const { templates } = sendGridConfig();
  const config = { fromEmail: 1, templates: [{ ...templates[0], content: undefined }, ...templates.slice(1)] };
  const refusal = await assertRefused(await post({ connectorId, config }), 400, 'connector.invalid_config');
  assert.deepEqual(pathsOf(refusal), ['apiKey', 'fromEmail', 'templates.0.content']);
  assert.match(String(refusal.details), /^templates\.0\.content: Required$/m);
  assert.deepEqual(await list(), []);
});

test('a change is checked like a new connector', async () => {
  const { id } = await tester.add(connectorId, sendGridConfig());
  const response = await tester.browser.sendJson('PATCH', `/api/connectors/${String(id)}`, { config: {} });
  const refusal = await assertRefused(response, 400, 'connector.invalid_config');
  assert.ok(pathsOf(refusal).includes('apiKey'));
});

test('a template without a place for the code is refused at its content', async () => {
  const templates = sendGridConfig().templates.map((template, index) =>
    index === 2 ? { ...template, content: 'Your code is {{cod}}.' } : template,
  );
  const response = await post({ connectorId, config: sendGridConfig({ templates }) });
  const refusal = await assertRefused(response, 400, 'connector.invalid_config');
  assert.deepEqual(pathsOf(refusal), ['templates.2.content']);
  assert.match(String(refusal.details), /{{code}} is missing here/);
});

test('an invitation needs no code', async () => {
  const invitation = { usageType: 'OrganizationInvitation', type: 'text/plain', subject: 'Join', content: '{{link}}' };
  await tester.add(connectorId, sendGridConfig({ templates: [...sendGridConfig().templates, invitation] }));
});

test('a template that every flow needs is asked for by name', async () => {
  for (const usageType of usageTypes.filter((type) => type !== 'BindMfa')) {
    const config = sendGridConfig({ templates: withoutTemplate(usageType) });
    const refusal = await assertRefused(await post({ connectorId, config }), 400, 'connector.invalid_config');
    assert.deepEqual(pathsOf(refusal), ['templates']);
    assert.match(String(refusal.details), new RegExp(`\\(${usageType}\\)`));
  }
});

test('a template that only second factors need is said to be missing', async () => {
  const complete = await tester.add(connectorId, sendGridConfig());
  assert.deepEqual(complete['missingTemplates'], []);
  const partial = await tester.add(connectorId, sendGridConfig({ templates: withoutTemplate('BindMfa') }));
  assert.deepEqual(partial['missingTemplates'], ['BindMfa']);
});

test('a new email connector takes the place of the one before, and none of the SMS connector', async () => {
  const sendGrid = new SendGrid();
  const directMail = new AliyunDirectMail();
  await tester.add('aliyun-short-message-service', aliyunSmsConfig());
  await tester.add(connectorId, sendGridConfig());
  await tester.add('aliyun-direct-mail', aliyunDirectMailConfig());
  assert.deepEqual(
    (await list()).map((connector) => connector.connectorId),
    ['aliyun-short-message-service', 'aliyun-direct-mail'],
  );
  assert.equal((await tester.requestCode(ada)).status, 200);
  assert.deepEqual([sendGrid.mails.length, directMail.mails.length], [0, 1]);
});

test('after a connector is removed, messages stay in the inbox of a tenant that has one', async () => {
  await tester.begin({ setup: { connectors: ['email'] } });
  const { id } = await tester.add('simple-mail-transfer-protocol', smtpConfig(1));
  await tester.browser.sendJson('DELETE', `/api/connectors/${String(id)}`);
  assert.equal((await tester.requestCode(ada)).status, 200);
  assert.deepEqual(
    (await tester.inbox()).map(({ to }) => to),
    [ada.value],
  );
});

test('a state has only the connectors that it names', async () => {
  await tester.add(connectorId, sendGridConfig());
  await tester.begin();
  assert.deepEqual(await list(), []);
  await assertRefused(await tester.requestCode(ada), 501, 'connector.not_found');
});

test('connectors stay when the sandbox becomes another tenant', async () => {
  await tester.add(connectorId, sendGridConfig());
  await tester.browser.sendJson('POST', '/sandbox/do/useTenant', { id: '2-email-code' });
  assert.equal((await list()).length, 1);
});

test('people can recover their account by what messages are sent through', async () => {
  const settings = async () =>
    (await tester.get<{ forgotPassword: object }>('/api/.well-known/experience')).forgotPassword;
  assert.deepEqual(await settings(), { phone: false, email: false });
  await tester.add(connectorId, sendGridConfig());
  assert.deepEqual(await settings(), { phone: false, email: true });
});

test('what Logto would not have of a connector is refused', async () => {
  await assertRefused(await post({ connectorId: 'pigeon' }), 422, 'connector.not_found_with_connector_id');
  const renamed = await post({ connectorId, config: sendGridConfig(), metadata: { target: 'mine' } });
  await assertRefused(renamed, 400, 'connector.cannot_overwrite_metadata_for_non_standard_connector');

  const { id } = await tester.add(connectorId, sendGridConfig());
  const synced = await tester.browser.sendJson('PATCH', `/api/connectors/${String(id)}`, { syncProfile: true });
  await assertRefused(synced, 422, 'connector.invalid_type_for_syncing_profile');
});
