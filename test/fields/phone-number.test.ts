import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import {
  readPhoneNumber,
  regionWhileTyping,
  serverDigits,
  splitPhoneNumber,
  withoutCallingCode,
} from '../../src/fields/phone/phone-number.js';
import { callingCode, type Region } from '../../src/fields/phone/regions.js';

const region = 'US';

describe('A number taken apart', () => {
  it('is the same number when it is read again, in every country', () => {
    for (const country of getCountries()) {
      const { number = '' } = getExampleNumber(country, examples) ?? {};
      const parts = splitPhoneNumber(number, { region });
      assert.ok(parts, `${country}: ${number}`);
      assert.ok(number.startsWith(`+${callingCode(parts.region)}`), `${country}: ${number} in ${parts.region}`);
      const read = readPhoneNumber(parts.national, { region: parts.region });
      assert.equal('number' in read && serverDigits(read.number), number.slice(1), `${country}: ${parts.national}`);
    }
  });

  it('keeps the digits that were typed', () => {
    assert.deepEqual(splitPhoneNumber('07700900123', { region: 'GB' }), { region: 'GB', national: '07700 900123' });
    assert.deepEqual(splitPhoneNumber('7700900123', { region: 'GB' }), { region: 'GB', national: '7700 900123' });
  });

  it('leaves the country that was chosen, as long as it fits', () => {
    assert.equal(splitPhoneNumber('4165550123', { region: 'US' })?.region, 'US');
    assert.equal(splitPhoneNumber('+14165550123', { region: 'US' })?.region, 'CA');
  });

  it('is left alone while it is none', () => {
    for (const text of ['', '+', '202', '+44', 'ada', '+80012345678']) {
      assert.equal(splitPhoneNumber(text, { region }), undefined, text);
    }
  });
});

describe('The country of a number that is being typed', () => {
  const typed: readonly [text: string, from: Region, to: Region][] = [
    ['202', 'US', 'US'],
    ['+', 'US', 'US'],
    ['+4', 'US', 'US'],
    ['+44', 'US', 'GB'],
    ['0044', 'US', 'GB'],
    ['+44 7', 'JE', 'JE'],
    ['+1', 'CA', 'CA'],
    ['+1', 'DE', 'US'],
    ['+1 416 555 0123', 'US', 'CA'],
    ['+7', 'US', 'RU'],
    ['+7 701 234 5678', 'US', 'KZ'],
    ['+99', 'US', 'US'],
    ['+800', 'US', 'US'],
  ];
  for (const [text, from, to] of typed) {
    it(`${from === to ? 'stays' : 'becomes'} ${to} at “${text}”`, () => {
      assert.equal(regionWhileTyping(text, from), to);
    });
  }

  it('can be taken off it, to choose another', () => {
    assert.equal(withoutCallingCode('+44 7700 900123'), '7700 900123');
    assert.equal(withoutCallingCode('+44'), '');
    assert.equal(withoutCallingCode('+'), '');
    assert.equal(withoutCallingCode('07700 900'), '07700 900');
  });
});
