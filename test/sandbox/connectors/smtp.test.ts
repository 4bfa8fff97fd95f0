import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { serve, type Served } from '../serve.js';
import { smtpConfig } from './configs.js';
import { MailServer } from './services/smtp.js';
import { assertRefused, codeIn, Tester } from './tester.js';

const connectorId = 'simple-mail-transfer-protocol';
const ada = { type: 'email', value: 'ada@mail.test' } as const;

let sandbox: Served;
let mailServer: MailServer;
let tester: Tester;

before(async () => {
  sandbox = await serve();
  mailServer = new MailServer();
  await mailServer.open();
});

after(async () => {
  await mailServer.close();
  await sandbox.close();
});

beforeEach(async () => {
  mailServer.mails.length = 0;
  tester = new Tester(sandbox.origin);
  await tester.begin();
});

test('a code arrives by SMTP, and is good', async () => {
  await tester.add(connectorId, smtpConfig(mailServer.port));
  await tester.useCode(ada, () => codeIn(mailServer.mails[0]?.html));

  const [mail] = mailServer.mails;
  assert.equal(mail?.from?.text, '"Bookstore" <accounts@bookstore.test>');
  assert.deepEqual(
    [mail?.to].flat().map((to) => to?.text),
    [ada.value],
  );
  assert.equal(mail?.subject, 'SignIn at the bookstore');
});

test('a wrong password is told in the words of the mail server', async () => {
  await tester.add(connectorId, smtpConfig(mailServer.port, { auth: { user: 'bookstore', pass: 'a guess' } }));
  const { data } = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
  assert.match(String(data?.message), /Invalid username or password/);
  assert.deepEqual(mailServer.mails, []);
});

test('a mail server that is not there is told', async () => {
  await tester.add(connectorId, smtpConfig(1));
  const { data } = await assertRefused(await tester.requestCode(ada), 400, 'connector.general');
  assert.match(String(data?.message), /ECONNREFUSED/);
});
