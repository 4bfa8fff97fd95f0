import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyEmail } from '../../src/settings/email-typo.js';

/** What somebody types behind the `@`, and what they meant. */
const slips: readonly [typed: string, meant: string][] = [
  // Two letters changed places.
  ['gmial.com', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['mgail.com', 'gmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['otulook.com', 'outlook.com'],
  ['yaoho.com', 'yahoo.com'],
  // A letter is missing, wrong or too many.
  ['gmal.com', 'gmail.com'],
  ['gmil.com', 'gmail.com'],
  ['gmai.com', 'gmail.com'],
  ['gmaill.com', 'gmail.com'],
  ['ggmail.com', 'gmail.com'],
  ['gnail.com', 'gmail.com'],
  ['g-mail.com', 'gmail.com'],
  ['googlmail.com', 'googlemail.com'],
  ['outlok.com', 'outlook.com'],
  ['outlool.de', 'outlook.de'],
  ['hotmal.fr', 'hotmail.fr'],
  ['hormail.co.uk', 'hotmail.co.uk'],
  ['yahooo.co.uk', 'yahoo.co.uk'],
  ['yaho.com', 'yahoo.com'],
  ['iclod.com', 'icloud.com'],
  ['icoud.com', 'icloud.com'],
  ['protonmai.com', 'protonmail.com'],
  ['protn.me', 'proton.me'],
  ['yandx.ru', 'yandex.ru'],
  ['navr.com', 'naver.com'],
  ['t-onlin.de', 't-online.de'],
  // The end is wrong or missing, or its dot is.
  ['gmail.con', 'gmail.com'],
  ['gmail.cmo', 'gmail.com'],
  ['gmail.vom', 'gmail.com'],
  ['gmail.comm', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gmail.cm', 'gmail.com'],
  ['gmail.om', 'gmail.com'],
  ['gmail', 'gmail.com'],
  ['gmail.', 'gmail.com'],
  ['gmail.com.', 'gmail.com'],
  ['gmailcom', 'gmail.com'],
  ['gmail..com', 'gmail.com'],
  ['gmail,com', 'gmail.com'],
  ['yahoo.couk', 'yahoo.co.uk'],
  ['outlook.con', 'outlook.com'],
  ['aol.con', 'aol.com'],
  ['qq.con', 'qq.com'],
  ['163.cmo', '163.com'],
  ['gmx.ner', 'gmx.net'],
  ['gmxde', 'gmx.de'],
  ['webde', 'web.de'],
  ['mailru', 'mail.ru'],
  // Both at once.
  ['gmial.con', 'gmail.com'],
  ['hotmal.cmo', 'hotmail.com'],
  // However it is written.
  ['GMIAL.COM', 'gmail.com'],
];

/** Domains that are nobody's slip, or might well be none. */
const domains = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.de', 'hotmail.fr', 'live.de', 'live.com', 'msn.com'],
  ...['yahoo.com', 'yahoo.co.jp', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'proton.me', 'pm.me', 'aol.com'],
  ...['gmx.de', 'gmx.net', 'gmx.at', 'gmx.com', 'web.de', 'mail.de', 'mail.com', 'email.com', 'hey.com', 'mail.ru'],
  ...[
    'bk.ru',
    'ya.ru',
    'yandex.com',
    'qq.com',
    '126.com',
    '139.com',
    '163.com',
    'foxmail.com',
    'naver.com',
    'daum.net',
  ],
  // As near as can be.
  ...['gail.com', 'grail.com', 'never.com', 'yazoo.com', 'photon.me', 'cloud.com', 'hmail.com', 'fmail.co.uk', 'q.com'],
  ...['we.com', 'be.com', 'ms.com', 'aon.com', 'line.com', 'love.com', 'web.com', 'mail.be', 'mail.bg', 'gmx.us'],
  // Ends that are others' countries.
  ...['gmail.ru', 'hotmail.gr', 'yahoo.co.il', 'outlook.lv', 'live.hk', 'live.co', 'me.co', 'aol.co', 'yandex.lv'],
  ...['gmail.cam', 'yahoo.net', 'proton.com', 'web.dk', 'grail.co', 'gmil.co'],
  // Far away.
  ...[
    'mail.test',
    'bookstore.test',
    'hushmail.com',
    'homemail.com',
    'goodemail.com',
    'ethz.ch',
    'nhs.net',
    'hotel.com',
  ],
  ...['mail', 'localhost', 'a.b', 'constructor', 'constructor.com', '__proto__.com', 'gmail.bookstore.test'],
];

describe('An address that looks like a slip', () => {
  for (const [typed, meant] of slips) {
    it(`at ${typed} was probably meant to be at ${meant}`, () => {
      assert.equal(likelyEmail(`ada@${typed}`), `ada@${meant}`);
    });
  }

  it('keeps what stands before the domain as it was typed', () => {
    assert.equal(likelyEmail(' Ada.Lovelace+books@gmial.com '), 'Ada.Lovelace+books@gmail.com');
    assert.equal(likelyEmail('"a@b"@gmial.com'), '"a@b"@gmail.com');
  });
});

describe('An address that is left alone', () => {
  for (const domain of domains) {
    it(`is one at ${domain}`, () => {
      assert.equal(likelyEmail(`ada@${domain}`), undefined);
    });
  }

  for (const text of ['', '@', 'ada', 'ada@', '@gmial.com', 'ada lovelace@gmial.com', 'gmial.com']) {
    it(`is none at all: “${text}”`, () => {
      assert.equal(likelyEmail(text), undefined);
    });
  }
});
