import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countriesIn, findCountries } from '../../src/fields/phone/countries.js';

const first = (language: string, typed: string) => findCountries(countriesIn(language), typed)[0]?.region;

describe('The list of countries', () => {
  it('has a name in the language of the words for every one, in the order of that language', () => {
    const german = countriesIn('de').map(({ name }) => name);
    assert.deepEqual(german.slice(0, 4), ['Afghanistan', 'Ägypten', 'Ålandinseln', 'Albanien']);
    assert.equal(new Set(german).size, german.length);
  });

  it('has names even in a language nobody knows', () => {
    assert.equal(countriesIn('tlh').find(({ region }) => region === 'DE')?.name, 'Germany');
  });

  const searches: readonly [language: string, typed: string, region: string][] = [
    ['de', 'öst', 'AT'],
    ['de', 'ost', 'AT'],
    ['de', 'at', 'AT'],
    ['en', 'in', 'IN'],
    ['en', 'kingdom', 'GB'],
    ['ja', '日本', 'JP'],
    ['ar', 'مصر', 'EG'],
    ['tr', 'izlanda', 'IS'],
    ['en', '+358', 'FI'],
    ['en', '00 358', 'FI'],
    ['en', '٣٥٨', 'FI'],
    ['en', '447700', 'GB'],
    ['en', '7', 'RU'],
  ];
  for (const [language, typed, region] of searches) {
    it(`finds ${region} by “${typed}” in ${language}`, () => {
      assert.equal(first(language, typed), region);
    });
  }

  it('finds the United Kingdom by the letters people use', () => {
    const found = findCountries(countriesIn('en'), 'UK').map(({ region }) => region);
    assert.deepEqual(found.slice(0, 2).sort(), ['GB', 'UA']);
  });

  it('finds nothing where there is nothing', () => {
    for (const typed of ['Atlantis', '000', '+999', '%']) {
      assert.deepEqual(findCountries(countriesIn('en'), typed), [], typed);
    }
  });
});
