import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { aliyunSmsConfig, sendGridConfig } from './configs.js';
import { AliyunSms } from './services/aliyun-sms.js';
import { cutOff, reconnect } from './services/network.js';
import { SendGrid } from './services/sendgrid.js';
import { assertRefused, pathsOf, Tester } from './tester.js';

let sandbox: Served;
let sendGrid: SendGrid;
let aliyun: AliyunSms;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  cutOff();
  sendGrid = new SendGrid();
  aliyun = new AliyunSms();
  aliyun.approvedTemplates.add('SMS_Generic');
});

after(async () => {
  reconnect();
  await sandbox.close();
});

beforeEach(() => {
  tester = new Tester(sandbox.origin);
});

const send = async (factoryId: string, body: object): Promise<Response> =>
  tester.browser.sendJson('POST', `/api/connectors/${factoryId}/test`, body);

const email = 'ada@mail.test';
const phone = '12025550123';

test('a test message goes out as Generic with the code 000000, before anything is set up', async () => {
  assert.equal((await send('sendgrid-email-service', { email, config: sendGridConfig() })).status, 204);
  assert.deepEqual(
    sendGrid.mails.map(({ subject, content }) => [subject, content[0].value]),
    [['Generic at the bookstore', 'Your code is 000000.']],
  );

  const body = { phone, config: aliyunSmsConfig(), locale: 'de' };
  assert.equal((await send('aliyun-short-message-service', body)).status, 204);
  assert.deepEqual(
    aliyun.messages.map(({ to, code }) => [to, code]),
    [[phone, '000000']],
  );
  assert.deepEqual(await tester.get('/api/connectors'), []);
});

test('what is wrong with its configuration is told at the field', async () => {
  const response = await send('sendgrid-email-service', { email, config: sendGridConfig({ fromEmail: undefined }) });
  assert.deepEqual(pathsOf(await assertRefused(response, 400, 'connector.invalid_config')), ['fromEmail']);
});

test('what the service says is told', async () => {
  const config = sendGridConfig({ apiKey: 'SG.another' });
  const response = await send('sendgrid-email-service', { email, config });
  const { data } = await assertRefused(response, 400, 'connector.general');
  assert.match(String(data?.message), /expired, or revoked/);
});

test('a message needs an address that suits the connector', async () => {
  const config = sendGridConfig();
  await assertRefused(await send('sendgrid-email-service', { config }), 400, 'guard.invalid_input');
  await assertRefused(await send('sendgrid-email-service', { email: 'ada', config }), 400, 'guard.invalid_input');
  await assertRefused(await send('sendgrid-email-service', { phone, config }), 400, 'connector.unexpected_type');
});
