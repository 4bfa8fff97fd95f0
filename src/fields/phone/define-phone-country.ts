import { CountryList } from './country-list.js';
import { PhoneCountry } from './phone-country.js';

const tags = { 'logto-country-list': CountryList, 'logto-phone-country': PhoneCountry };

/** Makes the country appear in the identifier fields of the page. */
export function definePhoneCountry(): void {
  Object.entries(tags)
    .filter(([tag]) => !customElements.get(tag))
    .forEach(([tag, element]) => customElements.define(tag, element));
}
