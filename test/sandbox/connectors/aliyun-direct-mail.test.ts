import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { aliyunDirectMailConfig } from './configs.js';
import { AliyunDirectMail } from './services/aliyun-direct-mail.js';
import { cutOff, reconnect } from './services/network.js';
import { assertRefused, codeIn, Tester } from './tester.js';

const connectorId = 'aliyun-direct-mail';
const ada = { type: 'email', value: 'ada+books@mail.test' } as const;

let sandbox: Served;
let aliyun: AliyunDirectMail;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  cutOff();
  aliyun = new AliyunDirectMail();
});

after(async () => {
  reconnect();
  await sandbox.close();
});

beforeEach(async () => {
  aliyun.mails.length = 0;
  aliyun.permits = Infinity;
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('a code arrives from the account and its alias, and is good', async () => {
  await tester.add(connectorId, aliyunDirectMailConfig());
  await tester.useCode(ada, () => codeIn(aliyun.mails[0]?.html));

  const [message] = await tester.inbox();
  assert.deepEqual(aliyun.mails, [
    {
      from: 'no-reply@mail.bookstore.test',
      alias: 'Bookstore (accounts)',
      to: ada.value,
      subject: 'SignIn * at the bookstore',
      html: `<p>Your code is <b>${message?.code}</b>.</p>`,
    },
  ]);
  assert.equal(message?.connectorId, connectorId);
});

test('what Aliyun refuses is told with its code and in its words', async () => {
  const refusals = [
    { config: { accessKeyId: 'another' }, permits: Infinity, says: 'InvalidAccessKeyId.NotFound' },
    { config: { accessKeySecret: 'another' }, permits: Infinity, says: 'SignatureDoesNotMatch' },
    { config: { accountName: 'someone@else.test' }, permits: Infinity, says: 'InvalidMailAddress.NotFound' },
    { config: {}, permits: 0, says: 'Throttling.User' },
  ];
  for (const { config, permits, says } of refusals) {
    await tester.add(connectorId, aliyunDirectMailConfig(config));
    aliyun.permits = permits;
    const { data, message } = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
    assert.equal(data?.Code, says);
    assert.ok(data.errorDescription && message.endsWith(data.errorDescription), message);
  }
  assert.deepEqual(await tester.inbox(), []);
});

test('a region has its own address', async () => {
  const frankfurt = new AliyunDirectMail('eu-central-1');
  await tester.add(connectorId, aliyunDirectMailConfig({ regionId: 'eu-central-1' }));
  await tester.useCode(ada, () => codeIn(frankfurt.mails[0]?.html));
  assert.deepEqual(aliyun.mails, []);
});
