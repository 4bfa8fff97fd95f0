import { getCountryCallingCode, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import metadata from 'libphonenumber-js/min/metadata';

/** A country or territory with telephone numbers of its own, as two letters of ISO 3166. */
export type Region = CountryCode;

export const isRegion = (text: string | undefined): text is Region => text !== undefined && isSupportedCountry(text);

/** Digits that calls from abroad start with. */
export const callingCode = (region: Region): string => getCountryCallingCode(region);

/** The region with this calling code; of several that share one, the largest. */
export const mainRegion = (code: string): Region | undefined => metadata.country_calling_codes[code]?.find(isRegion);

/** What numbers inside a region look like. It is the third part of what the metadata knows of a region. */
export function nationalPattern(region: Region): RegExp {
  return new RegExp(`^(?:${metadata.countries[region]?.[2]})$`);
}
