import { msg } from '@lit/localize';
import type { PasswordPolicy, PasswordRejection } from '../settings/password-policy.js';
import { fill } from './fill.js';
import { plural } from './plural.js';

export const lengthRequirement = ({ length: { min: count } }: PasswordPolicy) =>
  fill(
    plural(count, {
      one: msg('At least {{count}} character', { id: 'description.password_requirement.length_one' }),
      two: msg('At least {{count}} characters', { id: 'description.password_requirement.length_two' }),
      few: msg('At least {{count}} characters', { id: 'description.password_requirement.length_few' }),
      many: msg('At least {{count}} characters', { id: 'description.password_requirement.length_many' }),
      other: msg('At least {{count}} characters', { id: 'description.password_requirement.length_other' }),
    }),
    { count },
  );

export const characterTypesRequirement = ({ characterTypes: { min: count } }: PasswordPolicy) =>
  fill(
    plural(count, {
      one: msg('At least {{count}} of: small letters, capitals, digits, symbols', {
        id: 'description.password_requirement.character_types_one',
      }),
      two: msg('At least {{count}} of: small letters, capitals, digits, symbols', {
        id: 'description.password_requirement.character_types_two',
      }),
      few: msg('At least {{count}} of: small letters, capitals, digits, symbols', {
        id: 'description.password_requirement.character_types_few',
      }),
      many: msg('At least {{count}} of: small letters, capitals, digits, symbols', {
        id: 'description.password_requirement.character_types_many',
      }),
      other: msg('At least {{count}} of: small letters, capitals, digits, symbols', {
        id: 'description.password_requirement.character_types_other',
      }),
    }),
    { count },
  );

/** What is wrong with a password: the simple reasons one by one, the patterns found in it all in one sentence. */
export function rejectionText(rejections: readonly PasswordRejection[]): string | undefined {
  const simple = rejections.find(({ code }) => !code.includes('.restricted'));
  if (simple) {
    return simpleText(simple);
  }
  const found = rejections.map(({ code }) => patternText(code)).filter((words) => words !== undefined);
  return found.length > 0
    ? fill(msg('Please avoid {{list, list}}.', { id: 'error.password_rejected.restricted_found' }), {
        list: found,
      })
    : undefined;
}

function simpleText({ code, interpolation: { min = 0, max = 0 } = {} }: PasswordRejection): string | undefined {
  switch (code) {
    case 'password_rejected.unsupported_characters':
      return msg('Please use only English letters, digits and common symbols.', {
        id: 'error.password_rejected.unsupported_characters',
      });
    case 'password_rejected.too_short':
      return fill(msg('Please use at least {{min}} characters.', { id: 'error.password_rejected.too_short' }), { min });
    case 'password_rejected.character_types':
      return fill(
        msg('Please use at least {{min}} of: small letters, capitals, digits, symbols.', {
          id: 'error.password_rejected.character_types',
        }),
        { min },
      );
    case 'password_rejected.too_long':
      return fill(msg('Please use at most {{max}} characters.', { id: 'error.password_rejected.too_long' }), { max });
    case 'password_rejected.pwned':
      return msg('This password is known from data leaks. Please choose another one.', {
        id: 'error.password_rejected.pwned',
      });
    default:
      return undefined;
  }
}

function patternText(code: string): string | undefined {
  switch (code) {
    case 'password_rejected.restricted.repetition':
      return msg('repeated characters', { id: 'error.password_rejected.restricted.repetition' });
    case 'password_rejected.restricted.sequence':
      return msg('sequences such as “abc”', { id: 'error.password_rejected.restricted.sequence' });
    case 'password_rejected.restricted.user_info':
      return msg('your name or address', { id: 'error.password_rejected.restricted.user_info' });
    case 'password_rejected.restricted.words':
      return msg('words from this product', { id: 'error.password_rejected.restricted.words' });
    default:
      return undefined;
  }
}
