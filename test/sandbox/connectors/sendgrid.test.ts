import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { sendGridConfig } from './configs.js';
import { cutOff, reconnect } from './services/network.js';
import { SendGrid } from './services/sendgrid.js';
import { assertRefused, codeIn, Tester } from './tester.js';

const connectorId = 'sendgrid-email-service';
const ada = { type: 'email', value: 'ada@mail.test' } as const;

let sandbox: Served;
let sendGrid: SendGrid;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  cutOff();
  sendGrid = new SendGrid();
});

after(async () => {
  reconnect();
  await sandbox.close();
});

beforeEach(async () => {
  sendGrid.mails.length = 0;
  sendGrid.credits = Infinity;
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('a code arrives as SendGrid was asked to send it, and is good', async () => {
  await tester.add(connectorId, sendGridConfig());
  await tester.useCode(ada, () => codeIn(sendGrid.mails[0]?.content[0].value));

  const [message] = await tester.inbox();
  assert.deepEqual(sendGrid.mails, [
    {
      personalizations: [{ to: [{ email: ada.value }] }],
      from: { email: 'accounts@bookstore.test', name: 'Bookstore' },
      subject: 'SignIn at the bookstore',
      content: [{ type: 'text/plain', value: `Your code is ${message?.code}.` }],
    },
  ]);
});

test('each kind of message has its own template', async () => {
  await tester.begin({ setup: { users: [{ primaryEmail: ada.value }] } });
  await tester.add(connectorId, sendGridConfig());
  for (const event of ['SignIn', 'Register', 'ForgotPassword']) {
    assert.equal((await tester.requestCode(ada, event)).status, 200);
  }
  assert.deepEqual(
    sendGrid.mails.map(({ subject }) => subject),
    ['SignIn at the bookstore', 'Register at the bookstore', 'ForgotPassword at the bookstore'],
  );
});

test('nothing is sent to strangers who say that they forgot their password', async () => {
  await tester.add(connectorId, sendGridConfig());
  assert.equal((await tester.requestCode(ada, 'ForgotPassword')).status, 200);
  assert.deepEqual(sendGrid.mails, []);
});

test('the inbox has a copy, which says what it was sent through', async () => {
  await tester.begin({ setup: { connectors: ['sms'] } });
  await tester.add(connectorId, sendGridConfig());
  await tester.requestCode(ada);
  await tester.requestCode({ type: 'phone', value: '12025550123' });
  assert.deepEqual(
    (await tester.inbox()).map(({ to, connectorId: through }) => [to, through]),
    [
      ['12025550123', undefined],
      [ada.value, connectorId],
    ],
  );
});

test('what SendGrid refuses is told in its own words, and no code counts as sent', async () => {
  const refusals = [
    { config: { apiKey: 'SG.another' }, credits: Infinity, says: /grant is invalid, expired, or revoked/ },
    { config: { fromEmail: 'someone@else.test' }, credits: Infinity, says: /verified Sender Identity/ },
    { config: {}, credits: 0, says: /Maximum credits exceeded/ },
  ];
  for (const { config, credits, says } of refusals) {
    await tester.add(connectorId, sendGridConfig(config));
    sendGrid.credits = credits;
    const { data } = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
    assert.match(String(data?.message), says);
  }
  assert.deepEqual(await tester.inbox(), []);
});
