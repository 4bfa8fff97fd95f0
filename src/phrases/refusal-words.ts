import { msg } from '@lit/localize';
import type { Identifier } from '../api/identifier.js';
import { fill } from './fill.js';
import { identifierName, identifierText } from './words.js';

/** Nobody has the identifier that was proven. */
export const unknownAccount = ({ type, value }: Identifier) =>
  fill(msg('There is no account for the {{type}} {{value}}.', { id: 'description.sign_in_id_does_not_exist_alert' }), {
    type: identifierName(type),
    value: identifierText({ type, value }),
  });

/** Somebody has the identifier that a new account was to have. */
export const takenIdentifier = ({ type, value }: Identifier) =>
  fill(
    msg('There is an account for the {{type}} {{value}} already.', {
      id: 'description.create_account_id_exists_alert',
    }),
    { type: identifierName(type), value: identifierText({ type, value }) },
  );

export const takenUsername = () => msg('Somebody has this username already.', { id: 'error.username_exists' });

export const startOver = () =>
  msg('Something has changed in the meantime. Please start again.', { id: 'element.start_over' });

export const stillMissing = () =>
  msg('Something is still missing for your account. Please contact support if this goes on.', {
    id: 'element.still_missing',
  });

export const passwordExpired = () => msg('Your password has expired', { id: 'element.password_expired' });

export const spentCode = () =>
  msg('This code cannot be used any more. Please ask for another one.', { id: 'element.spent_code' });

export const tooManyMessages = () =>
  msg('Too many messages have been sent there. Please wait ten minutes, then ask for another code.', {
    id: 'element.too_many_messages',
  });

export const notSent = () =>
  msg('The code could not be sent. Please try again later.', { id: 'error.send_verification_code_failed' });

export const passwordInstead = () =>
  msg('The code could not be sent. Please use your password instead.', {
    id: 'error.send_verification_code_failed_use_password',
  });

export const invalidIdentifier = () =>
  msg('This cannot be used here. Please check it for typing errors.', { id: 'element.invalid_identifier' });

export const somethingWrong = () =>
  msg('Something went wrong on our side. Please try again later.', { id: 'element.something_wrong' });

export const noPictures = () =>
  msg('Pictures cannot be stored here at the moment. You can go on without one.', {
    id: 'profile.avatar_upload.error_storage_not_configured',
  });

export const pictureNotSaved = () =>
  msg('The picture could not be stored. Please try again, or go on without one.', {
    id: 'profile.avatar_upload.error_upload',
  });

export const invalidCredentials = () =>
  msg('The account or the password is not right. Please check both.', { id: 'element.invalid_credentials' });

export const tooManyAttempts = () =>
  msg('There were too many attempts. Please wait an hour before you try again.', { id: 'element.too_many_attempts' });

export const samePassword = () =>
  msg('This is the password you have now. Please choose another one.', { id: 'element.same_password' });

export const wrongCode = () => msg('This code is not right. Please check it.', { id: 'element.wrong_code' });

export const methodNotEnabled = () => msg('You cannot sign in this way here.', { id: 'element.method_not_enabled' });

export const unwelcomeEmail = () =>
  msg('This email cannot be used here. Please choose another one.', { id: 'element.unwelcome_email' });

export const tooShort = (min: number) =>
  fill(msg('Please use at least {{min}} characters.', { id: 'error.username_too_short' }), { min });

export const tooLong = (max: number) =>
  fill(msg('Please use at most {{max}} characters.', { id: 'error.username_too_long' }), { max });

export const noCapitals = () => msg('Capitals are not allowed here.', { id: 'error.username_uppercase_not_allowed' });

export const noSmallLetters = () =>
  msg('Small letters are not allowed here.', { id: 'error.username_lowercase_not_allowed' });

export const noDigits = () => msg('Digits are not allowed here.', { id: 'error.username_numbers_not_allowed' });

export const noUnderscores = () =>
  msg('Underscores are not allowed here.', { id: 'error.username_underscore_not_allowed' });
