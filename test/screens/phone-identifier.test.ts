import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdentifierType } from '../../src/api/identifier.js';
import { identifierText } from '../../src/phrases/words.js';
import { readIdentifier } from '../../src/screens/read-identifier.js';

async function read(identifier: string, country?: string, types: IdentifierType[] = ['phone']) {
  const result = await readIdentifier({ identifier, ...(country && { country }) }, types);
  return 'mistake' in result ? { mistake: result.mistake() } : result;
}

const numbers: readonly [text: string, country: string, digits: string, why: string][] = [
  ['2025550123', 'US', '12025550123', 'a national number'],
  ['  (202) 555-0123 ', 'US', '12025550123', 'spaces around and brackets'],
  ['202.555.0123', 'US', '12025550123', 'dots'],
  ['12025550123', 'US', '12025550123', 'the calling code without +'],
  ['07700 900123', 'GB', '447700900123', 'the zero of calls inside the country'],
  ['7700 900123', 'GB', '447700900123', 'no such zero'],
  ['+44 7700 900123', 'US', '447700900123', 'another country'],
  ['+44 (0)7700 900123', 'US', '447700900123', 'another country, with the zero that is not dialled'],
  ['0044 7700 900123', 'US', '447700900123', '00 for +'],
  ['011 44 7700 900123', 'US', '447700900123', 'the American prefix for +'],
  ['+1 416 555 0123', 'US', '14165550123', 'a neighbour with the same calling code'],
  ['+39 06 698 1234', 'US', '39066981234', 'a zero that belongs to the number'],
  ['+800 1234 5678', 'US', '80012345678', 'a service of no country'],
  ['+1 202 555 0123 ext. 5', 'US', '12025550123', 'an extension'],
  ['202-555-0123 x5', 'US', '12025550123', 'a short extension'],
  ['202 555 0123 #', 'US', '12025550123', 'an extension that was not finished'],
  ['٢٠٢٥٥٥٠١٢٣', 'US', '12025550123', 'Arabic digits'],
  ['+۴۴ ۷۷۰۰ ۹۰۰۱۲۳', 'US', '447700900123', 'Persian digits'],
  ['２０２５５５０１２３', 'US', '12025550123', 'wide digits'],
  ['＋44 7700 900123', 'US', '447700900123', 'a wide +'],
  ['\u202a+447700900123\u202c', 'US', '447700900123', 'the invisible marks of an address book'],
  ['2025550123', 'Atlantis', '12025550123', 'a country that is none'],
];

const mistakes: readonly [text: string, country: string, told: string][] = [
  ['202 555 012', 'US', 'This phone number is too short.'],
  ['12', 'US', 'This phone number is too short.'],
  ['+44 7700', 'US', 'This phone number is too short.'],
  ['202 555 01234', 'US', 'This phone number is too long.'],
  ['+1 202 555 01234', 'US', 'This phone number is too long.'],
  ['9'.repeat(300), 'US', 'This phone number is too long.'],
  ['202-FLOWERS', 'US', 'A phone number has digits only.'],
  ['ada', 'US', 'A phone number has digits only.'],
  ['123 456 7890', 'US', 'This is not a valid phone number for \u2066US +1\u2069.'],
  ['+999 123 4567', 'US', 'This phone number is not valid.'],
  ['+', 'US', 'This phone number is not valid.'],
  ['', 'US', 'Please enter your phone number.'],
  ['   ', 'US', 'Please enter your phone number.'],
];

describe('A phone number', () => {
  for (const [text, country, digits, why] of numbers) {
    it(`is read with ${why}: “${text}”`, async () => {
      assert.deepEqual(await read(text, country), { identifier: { type: 'phone', value: digits } });
    });
  }

  for (const [text, country, told] of mistakes) {
    it(`“${text.slice(0, 20)}” is refused: ${told}`, async () => {
      assert.deepEqual(await read(text, country), { mistake: told });
    });
  }

  it('that nobody typed may be the digits of one abroad; a mistyped one never is', async () => {
    assert.deepEqual(await read('447700900123'), { identifier: { type: 'phone', value: '447700900123' } });
    assert.deepEqual(await read('447700900123', 'US'), { mistake: 'This phone number is too long.' });
    assert.deepEqual(await read('202555012'), { mistake: 'This phone number is too short.' });
  });

  it('is told with spaces, and from left to right in every language', async () => {
    await read('2025550123', 'US');
    assert.equal(identifierText({ type: 'phone', value: '12025550123' }), '\u2066+1 202 555 0123\u2069');
    assert.equal(identifierText({ type: 'phone', value: '999' }), '\u2066+999\u2069');
    assert.equal(identifierText({ type: 'email', value: 'ada@mail.test' }), 'ada@mail.test');
  });
});

describe('Where a username or an email can be used as well', () => {
  const types: IdentifierType[] = ['username', 'email', 'phone'];

  it('each is told from the others', async () => {
    assert.deepEqual(await read('+1 202 555 0123', 'US', types), {
      identifier: { type: 'phone', value: '12025550123' },
    });
    assert.deepEqual(await read('ada', 'US', types), { identifier: { type: 'username', value: 'ada' } });
    assert.deepEqual(await read('12@mail.test', 'US', types), { identifier: { type: 'email', value: '12@mail.test' } });
  });

  it('what could be none of them is refused by all their names', async () => {
    assert.deepEqual(await read('12', 'US', types), {
      mistake: 'This does not look like a valid username, email, or phone number.',
    });
  });
});
