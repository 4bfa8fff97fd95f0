import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultRegion } from '../../src/fields/phone/default-region.js';

const regions: readonly [words: string, browser: string | undefined, region: string][] = [
  ['en-GB', 'de-DE', 'GB'],
  ['pt-BR', undefined, 'BR'],
  ['zh-Hant-TW', undefined, 'TW'],
  ['en', 'en-NZ', 'NZ'],
  ['en', 'de-AT', 'US'],
  ['en', 'en-001', 'US'],
  ['de', 'de-CH', 'CH'],
  ['de', 'en-US', 'DE'],
  ['fr', undefined, 'FR'],
  ['es-419', undefined, 'ES'],
  ['zh', undefined, 'CN'],
  ['en', undefined, 'US'],
  ['ja', undefined, 'JP'],
  ['ko', undefined, 'KR'],
  ['ar', undefined, 'EG'],
  ['ar', 'ar-MA', 'MA'],
  ['cs', undefined, 'CZ'],
  ['he', undefined, 'IL'],
  ['en-XX', undefined, 'US'],
  ['not a language', 'neither', 'US'],
  ['', '', 'US'],
];

describe('The country to begin with', () => {
  for (const [words, browser, region] of regions) {
    it(`is ${region} for words in “${words}” in a browser that speaks ${browser ?? 'nothing'}`, () => {
      assert.equal(defaultRegion(words, browser ?? ''), region);
    });
  }
});
