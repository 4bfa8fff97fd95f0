import { getCountries, parseIncompletePhoneNumber } from 'libphonenumber-js/min';
import { callingCode, mainRegion, type Region } from './regions.js';

/** A row of the list. */
export interface Country {
  readonly region: Region;
  /** In the language of the words. */
  readonly name: string;
  /** Digits of the calling code. */
  readonly code: string;
  /** All that it is called, to be searched. */
  readonly names: readonly string[];
}

/** Every country that can be called, by name. */
export function countriesIn(language: string): Country[] {
  const full = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const short = new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'short' });
  const { compare } = new Intl.Collator([language, 'en']);
  return getCountries()
    .map((region) => {
      const name = full.of(region) ?? region;
      return { region, name, code: callingCode(region), names: [name, short.of(region) ?? name].map(plain) };
    })
    .sort((one, other) => compare(one.name, other.name));
}

/** Those that a person may mean by what she typed, the likeliest first. */
export function findCountries(countries: readonly Country[], typed: string): Country[] {
  const likeness = likenessTo(typed);
  return countries
    .map((country) => ({ country, rank: likeness.findIndex((isLike) => isLike(country)) }))
    .filter(({ rank }) => rank !== -1)
    .sort((one, other) => one.rank - other.rank)
    .map(({ country }) => country);
}

function likenessTo(typed: string): ((country: Country) => boolean)[] {
  const text = plain(typed.trim());
  const digits = /\p{L}/u.test(text) ? '' : parseIncompletePhoneNumber(text).replace(/^(\+|00)/, '');
  return digits
    ? [
        ({ code, region }) => digits.startsWith(code) && mainRegion(code) === region,
        ({ code }) => digits.startsWith(code),
        ({ code }) => code.startsWith(digits),
      ]
    : [
        ({ region }) => region.toLowerCase() === text,
        ({ names }) => names.some((name) => name.startsWith(text)),
        ({ names }) => names.some((name) => name.includes(` ${text}`)),
        ({ names }) => names.some((name) => name.includes(text)),
      ];
}

/** Without case and accents: people type neither. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
