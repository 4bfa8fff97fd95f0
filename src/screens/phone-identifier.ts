import { msg } from '@lit/localize';
import { defaultRegion } from '../fields/phone/default-region.js';
import { readPhoneNumber, serverDigits, type Wrong } from '../fields/phone/phone-number.js';
import { callingCode, isRegion, type Region } from '../fields/phone/regions.js';
import { fill } from '../phrases/fill.js';
import { locale } from '../phrases/localization.js';
import type { ReadIdentifier } from './read-identifier.js';

/** Reads a phone number of the country chosen beside it, or of any other that it names itself. */
export function readPhone(text: string, country: string | undefined): ReadIdentifier {
  // Without a country beside it, nothing was typed: the first digit would have brought the country.
  const filled = !isRegion(country);
  const region = filled ? defaultRegion(locale()) : country;
  const read = readPhoneNumber(text, { region, filled });
  return 'wrong' in read
    ? { mistake: () => mistake(read.wrong, region, text) }
    : { identifier: { type: 'phone', value: serverDigits(read.number) } };
}

function mistake(wrong: Wrong, region: Region, text: string): string {
  switch (wrong) {
    case 'letters':
      return msg('A phone number has digits only.', { id: 'element.phone_letters' });
    case 'short':
      return msg('This phone number is too short.', { id: 'element.phone_too_short' });
    case 'long':
      return msg('This phone number is too long.', { id: 'element.phone_too_long' });
    case 'invalid':
      return text.includes('+')
        ? msg('This phone number is not valid.', { id: 'error.invalid_phone' })
        : fill(msg('This is not a valid phone number for {{country}}.', { id: 'element.phone_not_in_country' }), {
            country: `\u2066${region} +${callingCode(region)}\u2069`,
          });
  }
}
