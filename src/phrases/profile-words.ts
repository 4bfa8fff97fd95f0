import { msg } from '@lit/localize';
import type { MistakeReason } from '../settings/profile-answers.js';
import type { Bounds, ProfileField, SelectOption } from '../settings/profile-field.js';
import { fill } from './fill.js';
import { plural } from './plural.js';

/** What fields are called where the tenant does not say. */
const fieldNames: ReadonlyMap<string, () => string> = new Map([
  ['name', () => msg('Name', { id: 'profile.name' })],
  ['avatar', () => msg('Picture', { id: 'profile.avatar' })],
  ['fullname', () => msg('Full name', { id: 'profile.fullname' })],
  ['givenName', () => msg('First name', { id: 'profile.givenName' })],
  ['middleName', () => msg('Middle name', { id: 'profile.middleName' })],
  ['familyName', () => msg('Last name', { id: 'profile.familyName' })],
  ['nickname', () => msg('Nickname', { id: 'profile.nickname' })],
  ['preferredUsername', () => msg('Preferred username', { id: 'profile.preferredUsername' })],
  ['profile', () => msg('Profile page', { id: 'profile.profile' })],
  ['website', () => msg('Website', { id: 'profile.website' })],
  ['gender', () => msg('Gender', { id: 'profile.gender' })],
  ['birthdate', () => msg('Date of birth', { id: 'profile.birthdate' })],
  ['zoneinfo', () => msg('Time zone', { id: 'profile.zoneinfo' })],
  ['locale', () => msg('Language', { id: 'profile.locale' })],
  // The group and a part of it, which is the whole address in one piece.
  ['address', () => msg('Address', { id: 'profile.address.formatted' })],
  ['address.formatted', () => msg('Address', { id: 'profile.address.formatted' })],
  ['address.streetAddress', () => msg('Street and number', { id: 'profile.address.streetAddress' })],
  ['address.locality', () => msg('City', { id: 'profile.address.locality' })],
  ['address.region', () => msg('State or province', { id: 'profile.address.region' })],
  ['address.postalCode', () => msg('Postal code', { id: 'profile.address.postalCode' })],
  ['address.country', () => msg('Country', { id: 'profile.address.country' })],
]);

/** The tenant's name for a field, else what such a field is called everywhere, else its plain name. */
export const fieldName = ({ name, label }: ProfileField): string => label || fieldNames.get(name)?.() || name;

/** The name of a field that may be left empty. */
export const optionalName = (label: string) =>
  fill(msg('{{label}} (optional)', { id: 'input.label_with_optional' }), { label });

const genders: ReadonlyMap<string, () => string> = new Map([
  ['female', () => msg('Female', { id: 'profile.gender_options.female' })],
  ['male', () => msg('Male', { id: 'profile.gender_options.male' })],
  ['prefer_not_to_say', () => msg('Prefer not to say', { id: 'profile.gender_options.prefer_not_to_say' })],
]);

export const optionName = ({ value, label }: SelectOption): string => label || genders.get(value)?.() || value;

/** What is wrong with an answer, in words. */
export function mistakeText(reason: MistakeReason, field: ProfileField): string {
  switch (reason) {
    case 'missing':
      return field.name === 'avatar'
        ? msg('Please choose a picture.', { id: 'element.avatar_required' })
        : msg('Please fill this in.', { id: 'element.required' });
    case 'length':
      return lengthText(boundsOf(field));
    case 'range':
      return rangeText(boundsOf(field));
    case 'format':
      return fill(msg('Please enter the date as {{format}}.', { id: 'element.date_as' }), {
        format: 'format' in field ? field.format : '',
      });
    case 'address':
      return msg('Please enter a web address, such as https://example.com.', { id: 'element.web_address' });
    case 'invalid':
      return field.type === 'Number'
        ? msg('Please enter a number.', { id: 'element.not_a_number' })
        : msg('This is not in the form that is asked for.', { id: 'element.invalid' });
  }
}

function lengthText({ min = 0, max = Infinity }: Bounds): string {
  if (min === 0) {
    return fill(
      plural(max, {
        one: msg('Please use at most {{count}} character.', { id: 'element.at_most_characters_one' }),
        two: msg('Please use at most {{count}} characters.', { id: 'element.at_most_characters_two' }),
        few: msg('Please use at most {{count}} characters.', { id: 'element.at_most_characters_few' }),
        many: msg('Please use at most {{count}} characters.', { id: 'element.at_most_characters_many' }),
        other: msg('Please use at most {{count}} characters.', { id: 'element.at_most_characters_other' }),
      }),
      { count: max },
    );
  }
  return max === Infinity
    ? fill(
        plural(min, {
          one: msg('Please use at least {{count}} character.', { id: 'element.at_least_characters_one' }),
          two: msg('Please use at least {{count}} characters.', { id: 'element.at_least_characters_two' }),
          few: msg('Please use at least {{count}} characters.', { id: 'element.at_least_characters_few' }),
          many: msg('Please use at least {{count}} characters.', { id: 'element.at_least_characters_many' }),
          other: msg('Please use at least {{count}} characters.', { id: 'element.at_least_characters_other' }),
        }),
        { count: min },
      )
    : fill(msg('Please use {{minLength}} to {{maxLength}} characters.', { id: 'error.invalid_min_max_length' }), {
        minLength: min,
        maxLength: max,
      });
}

function rangeText({ min = -Infinity, max = Infinity }: Bounds): string {
  if (min === -Infinity) {
    return fill(msg('Please enter {{count}} or less.', { id: 'element.at_most' }), { count: max });
  }
  return max === Infinity
    ? fill(msg('Please enter {{count}} or more.', { id: 'element.at_least' }), { count: min })
    : fill(msg('Please enter a number from {{minValue}} to {{maxValue}}.', { id: 'error.invalid_min_max_input' }), {
        minValue: min,
        maxValue: max,
      });
}

const boundsOf = (field: ProfileField): Bounds => (field.type === 'Text' || field.type === 'Number' ? field : {});
