import { msg } from '@lit/localize';
import type { UsernamePolicy } from '../settings/username-policy.js';
import { fill } from './fill.js';
import { locale } from './localization.js';
import { passwordExpired, somethingWrong, spentCode } from './refusal-words.js';
import { foreignCharacter, leadingDigit } from './username-words.js';

/** Logto has words for these languages, but no sentences about what it refuses: those come in English. */
const withoutSentences = ['cs', 'uk'];

/** Whether the server's own sentences are in the language of the words. */
export const serverSpeaks = (): boolean => !withoutSentences.includes(new Intl.Locale(locale()).language);

/** What a refusal means, for people whose language the server has no sentence in. */
export function refusalSentence(code: string, { minLength, maxLength }: UsernamePolicy): string {
  switch (code) {
    case 'session.invalid_credentials':
      return msg('The account or the password is not right. Please check both.', {
        id: 'element.invalid_credentials',
      });
    case 'session.verification_blocked_too_many_attempts':
      return msg('There were too many attempts. Please wait an hour before you try again.', {
        id: 'element.too_many_attempts',
      });
    case 'password.expired':
      return passwordExpired();
    case 'user.same_password':
      return msg('This is the password you have now. Please choose another one.', { id: 'element.same_password' });
    case 'verification_code.code_mismatch':
      return msg('This code is not right. Please check it.', { id: 'element.wrong_code' });
    case 'verification_code.expired':
    case 'verification_code.exceed_max_try':
      return spentCode();
    case 'user.sign_in_method_not_enabled':
      return msg('You cannot sign in this way here.', { id: 'element.method_not_enabled' });
    case 'session.email_blocklist.email_not_allowed':
    case 'session.email_blocklist.email_subaddressing_not_allowed':
    case 'session.email_blocklist.invalid_email':
      return msg('This email cannot be used here. Please choose another one.', { id: 'element.unwelcome_email' });
    case 'user.username_starts_with_number':
      return leadingDigit();
    case 'user.username_invalid_charset_hard':
      return foreignCharacter();
    case 'user.username_too_short':
      return fill(msg('Please use at least {{min}} characters.', { id: 'error.username_too_short' }), {
        min: minLength,
      });
    case 'user.username_too_long':
      return fill(msg('Please use at most {{max}} characters.', { id: 'error.username_too_long' }), {
        max: maxLength,
      });
    case 'user.username_uppercase_not_allowed':
      return msg('Capitals are not allowed here.', { id: 'error.username_uppercase_not_allowed' });
    case 'user.username_lowercase_not_allowed':
      return msg('Small letters are not allowed here.', { id: 'error.username_lowercase_not_allowed' });
    case 'user.username_numbers_not_allowed':
      return msg('Digits are not allowed here.', { id: 'error.username_numbers_not_allowed' });
    case 'user.username_underscore_not_allowed':
      return msg('Underscores are not allowed here.', { id: 'error.username_underscore_not_allowed' });
    default:
      return somethingWrong();
  }
}
