import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailProviderOf, mailProviders } from '../../src/settings/mail-provider.js';

const inboxes: readonly [address: string, name: string, inbox: string][] = [
  ['ada@gmail.com', 'Gmail', 'https://mail.google.com/'],
  ['Ada@GoogleMail.com', 'Gmail', 'https://mail.google.com/'],
  ['ada@hotmail.co.uk', 'Outlook', 'https://outlook.live.com/mail/'],
  ['ada@live.de', 'Outlook', 'https://outlook.live.com/mail/'],
  ['ada@yahoo.com.br', 'Yahoo', 'https://mail.yahoo.com/'],
  ['ada@yahoo.co.jp', 'Yahoo! JAPAN', 'https://mail.yahoo.co.jp/'],
  ['ada@me.com', 'iCloud Mail', 'https://www.icloud.com/mail/'],
  ['ada@pm.me', 'Proton Mail', 'https://mail.proton.me/'],
  ['ada@gmx.at', 'GMX', 'https://www.gmx.net/'],
  ['ada@gmx.com', 'GMX', 'https://www.gmx.com/'],
  ['ada@web.de', 'WEB.DE', 'https://web.de/'],
  ['ada@163.com', '163 Mail', 'https://mail.163.com/'],
  ['"a@b"@naver.com', 'Naver', 'https://mail.naver.com/'],
];

describe('The provider of an address', () => {
  for (const [address, name, inbox] of inboxes) {
    it(`of ${address} is ${name}`, () => {
      assert.equal(mailProviderOf(address)?.name, name);
      assert.equal(mailProviderOf(address)?.inbox, inbox);
    });
  }

  for (const address of [
    'ada@mail.test',
    'ada@gmail.com.evil.test',
    'ada@notgmail.com',
    'gmail',
    '',
    'ada@constructor',
  ]) {
    it(`of “${address}” is nobody we know`, () => {
      assert.equal(mailProviderOf(address), undefined);
    });
  }

  it('is reached by https alone', () => {
    assert.deepEqual(
      [...mailProviders.values()].filter(({ inbox }) => new URL(inbox).protocol !== 'https:'),
      [],
    );
  });
});
