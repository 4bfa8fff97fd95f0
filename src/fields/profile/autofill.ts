/** What browsers know about a person, by name of the field; `address.` begins what is part of an address. */
const tokens: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['givenName', 'given-name'],
  ['middleName', 'additional-name'],
  ['familyName', 'family-name'],
  ['nickname', 'nickname'],
  ['profile', 'url'],
  ['website', 'url'],
  ['avatar', 'photo'],
  ['gender', 'sex'],
  ['birthdate', 'bday'],
  ['locale', 'language'],
  ['address.streetAddress', 'street-address'],
  ['address.locality', 'address-level2'],
  ['address.region', 'address-level1'],
  ['address.postalCode', 'postal-code'],
  ['address.country', 'country-name'],
]);

/** How browsers and password managers know what belongs into a field. Fields of the tenant's own are theirs to guess. */
export const autofillOf = (name: string): string | undefined => tokens.get(name);
