import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { aliyunSmsConfig, usageTypes } from './configs.js';
import { AliyunSms } from './services/aliyun-sms.js';
import { cutOff, reconnect } from './services/network.js';
import { assertRefused, Tester } from './tester.js';

const connectorId = 'aliyun-short-message-service';
const ada = { type: 'phone', value: '8613800138000' } as const;

let sandbox: Served;
let aliyun: AliyunSms;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  cutOff();
  aliyun = new AliyunSms();
});

after(async () => {
  reconnect();
  await sandbox.close();
});

beforeEach(async () => {
  aliyun.messages.length = 0;
  aliyun.permits = Infinity;
  for (const usageType of usageTypes) {
    aliyun.approvedTemplates.add(`SMS_${usageType}`);
  }
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('a code arrives with the signature and the template of its kind, and is good', async () => {
  await tester.add(connectorId, aliyunSmsConfig());
  await tester.useCode(ada, () => aliyun.messages[0]?.code);

  const [message] = await tester.inbox();
  assert.deepEqual(aliyun.messages, [
    { to: ada.value, signName: '书店', templateCode: 'SMS_SignIn', code: message?.code },
  ]);
  assert.equal(message?.connectorId, connectorId);
});

test('numbers at home and abroad may have templates of their own', async () => {
  aliyun.approvedTemplates.add('SMS_home').add('SMS_abroad');
  const templateCode = { china: 'SMS_home', overseas: 'SMS_abroad' };
  await tester.add(
    connectorId,
    aliyunSmsConfig({
      strictPhoneRegionNumberCheck: true,
      templates: usageTypes.map((usageType) => ({ usageType, templateCode })),
    }),
  );
  await tester.requestCode(ada);
  await tester.requestCode({ type: 'phone', value: '12025550123' });
  assert.deepEqual(
    aliyun.messages.map(({ templateCode: used }) => used),
    ['SMS_home', 'SMS_abroad'],
  );
});

test('wrong keys are refused by Aliyun, the secret by its signature', async () => {
  await tester.add(connectorId, aliyunSmsConfig({ accessKeyId: 'another' }));
  const unknown = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
  assert.equal(unknown.data?.Code, 'InvalidAccessKeyId.NotFound');

  await tester.add(connectorId, aliyunSmsConfig({ accessKeySecret: 'another' }));
  const unsigned = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
  assert.equal(unsigned.data?.Code, 'SignatureDoesNotMatch');
  assert.match(unsigned.message, /Specified signature is not matched with our calculation/);
});

test('a template that is not approved is named by its error', async () => {
  await tester.add(connectorId, aliyunSmsConfig());
  aliyun.approvedTemplates.delete('SMS_SignIn');
  const { data, message } = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
  assert.equal(data?.Code, 'isv.SMS_TEMPLATE_ILLEGAL');
  assert.match(message, /模板不合法/);
});

test('flow control is told as too many messages', async () => {
  await tester.add(connectorId, aliyunSmsConfig());
  aliyun.permits = 0;
  const { data } = await assertRefused(await tester.requestCode(ada), 429, 'connector.rate_limit_exceeded');
  assert.equal(data?.Code, 'isv.BUSINESS_LIMIT_CONTROL');
  assert.deepEqual(await tester.inbox(), []);
});
