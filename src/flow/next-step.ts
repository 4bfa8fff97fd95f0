import type { Refusal } from '../api/refusal.js';
import { largePicture, unreadablePicture } from '../phrases/avatar-words.js';
import { captchaWords } from '../phrases/captcha-words.js';
import * as words from '../phrases/refusal-words.js';
import { serverSpeaks } from '../phrases/server-speaks.js';
import { foreignCharacter, leadingDigit } from '../phrases/username-words.js';
import {
  anotherCode,
  beside,
  expiredPassword,
  fillIn,
  lead,
  lockedOut,
  longName,
  noMoreCodes,
  notice,
  repeat,
  sessionEnded,
  shortName,
  startOver,
  takenAddress,
  takenName,
  tell,
  unknownUser,
  unwelcomeEmail,
  who,
} from './decisions.js';
import type { Decide, Outcome, Situation } from './outcome.js';

const provenAnew: Decide = () => ({ repeat: true, say: () => captchaWords('failed') });

/** The flow of a sign-in is what the server refuses. These are all the codes that it answers with. */
export const outcomes = {
  // The sign-in as a whole
  'session.not_found': sessionEnded,
  'oidc.invalid_request': sessionEnded,
  'session.interaction_not_found': repeat,
  'session.identity_conflict': repeat,
  'session.invalid_interaction_type': startOver,
  'session.not_supported_for_forgot_password': startOver,
  'session.identifier_not_found': startOver,
  'session.verification_failed': startOver,
  'action.sign_in_identifier_changed': startOver,
  'auth.forbidden': startOver,
  'session.captcha_required': provenAnew,
  'session.captcha_failed': provenAnew,

  // Passwords
  'session.invalid_credentials': beside('password', words.invalidCredentials),
  'session.verification_blocked_too_many_attempts': lockedOut,
  'password.expired': expiredPassword,
  'password.rejected': beside('newPassword'),
  'user.same_password': beside('newPassword', words.samePassword),
  'sign_in_experiences.password_expiration_invalid_period_days': tell(words.somethingWrong),

  // Codes
  'verification_code.code_mismatch': beside('code', words.wrongCode),
  'verification_code.expired': anotherCode,
  'verification_code.exceed_max_try': anotherCode,
  'verification_code.not_found': anotherCode,
  'verification_code.email_mismatch': anotherCode,
  'verification_code.phone_mismatch': anotherCode,
  'session.verification_session_not_found': anotherCode,
  'request.message_rate_limited': tell(words.tooManyMessages),
  'connector.rate_limit_exceeded': tell(words.tooManyMessages),
  'connector.usage_limit_exceeded': noMoreCodes,

  // Who it is
  'user.user_not_exist': unknownUser,
  'user.suspended': lead(() => ({ name: 'account-suspended' })),
  'user.sign_in_method_not_enabled': tell(words.methodNotEnabled),
  'user.username_already_in_use': takenName,
  'user.email_already_in_use': takenAddress,
  'user.phone_already_in_use': takenAddress,
  'session.email_blocklist.email_not_allowed': unwelcomeEmail,
  'session.email_blocklist.email_subaddressing_not_allowed': unwelcomeEmail,
  'session.email_blocklist.invalid_email': unwelcomeEmail,
  'session.email_blocklist.disposable_email_validation_failed': beside('identifier', words.invalidIdentifier),
  'guard.invalid_input': ({ step, action }) =>
    'identifier' in action || action.type === 'setUsername'
      ? { ...(step.name !== 'code' && { field: 'identifier' as const }), say: words.invalidIdentifier }
      : { say: words.somethingWrong },

  // What an account lacks
  'user.missing_profile': fillIn,
  'user.new_password_required_in_profile': lead((situation) => ({
    name: 'new-password',
    event: 'ForgotPassword',
    ...who(situation),
  })),
  'user.username_required': beside('identifier', words.invalidIdentifier),
  'user.username_starts_with_number': beside('identifier', leadingDigit),
  'user.username_invalid_charset_hard': beside('identifier', foreignCharacter),
  'user.username_too_short': shortName,
  'user.username_too_long': longName,
  'user.username_uppercase_not_allowed': beside('identifier', words.noCapitals),
  'user.username_lowercase_not_allowed': beside('identifier', words.noSmallLetters),
  'user.username_numbers_not_allowed': beside('identifier', words.noDigits),
  'user.username_underscore_not_allowed': beside('identifier', words.noUnderscores),
  'user.username_exists_in_profile': startOver,
  'user.email_exists_in_profile': startOver,
  'user.phone_exists_in_profile': startOver,
  'user.password_exists_in_profile': startOver,
  'custom_profile_fields.name_conflict_built_in_prop': tell(words.somethingWrong),
  'custom_profile_fields.name_conflict_sign_in_identifier': tell(words.somethingWrong),
  'custom_profile_fields.name_conflict_custom_data': tell(words.somethingWrong),
  'guard.file_size_exceeded': beside('avatar', () => largePicture({ megabytes: 20 })),
  'guard.mime_type_not_allowed': beside('avatar', unreadablePicture),
  'storage.not_configured': beside('avatar', words.noPictures),
  'storage.upload_error': beside('avatar', words.pictureNotSaved),

  // A second factor
  'session.mfa.require_mfa_verification': notice,
  'session.mfa.suggest_additional_mfa': notice,
  'session.mfa.backup_code_required': notice,
  'session.mfa.backup_code_can_not_be_alone': notice,
  'session.mfa.mfa_factor_not_enabled': notice,
  'session.mfa.mfa_policy_not_user_controlled': notice,
  'session.mfa.invalid_totp_code': notice,
  'session.mfa.invalid_backup_code': notice,
  'session.mfa.pending_info_not_found': notice,
  'session.mfa.webauthn_verification_failed': notice,
  'session.mfa.webauthn_verification_not_found': notice,
  'user.suggest_mfa': notice,
  'user.missing_mfa': notice,
  'user.totp_already_in_use': notice,

  // Passkeys
  'user.passkey_preferred': notice,
  'session.passkey_sign_in.pending_info_not_found': notice,
  'session.passkey_sign_in.conflict_rp_id': notice,
  'session.passkey_sign_in.sso_users_not_allowed': notice,

  // Social and enterprise accounts
  'user.identity_not_exist': notice,
  'user.sso_identity_not_exist': notice,
  'user.identity_already_in_use': notice,
  'session.sso_enabled': notice,
  'session.insufficient_info': notice,
  'session.connector_validation_session_not_found': notice,
  'session.invalid_connector_id': notice,
  'session.csrf_token_mismatch': notice,
  'session.google_one_tap.cookie_mismatch': notice,
  'connector.social_auth_code_invalid': notice,
  'connector.social_invalid_access_token': notice,
  'connector.social_invalid_id_token': notice,
  'connector.authorization_failed': notice,
  'single_sign_on.sso_signing_unavailable': notice,

  // Magic links
  'one_time_token.token_not_found': notice,
  'one_time_token.email_mismatch': notice,
  'one_time_token.token_expired': notice,
  'one_time_token.token_consumed': notice,
  'one_time_token.token_revoked': notice,
  'one_time_token.interaction_event_mismatch': notice,

  // Consent
  'oidc.access_denied': notice,
  'oidc.invalid_client': notice,
  'oidc.invalid_redirect_uri': notice,
  'organization.require_membership': notice,

  // The tenant's own set-up
  'connector.not_found': tell(words.notSent),
  'connector.not_implemented': tell(words.notSent),
  'connector.general': tell(words.notSent),
  'connector.invalid_config': tell(words.notSent),
  'connector.invalid_response': tell(words.notSent),
  'connector.invalid_request_parameters': tell(words.notSent),
  'connector.insufficient_request_parameters': tell(words.notSent),
  'connector.invalid_certificate': tell(words.notSent),
  'connector.invalid_metadata': tell(words.notSent),
  'connector.template_not_found': tell(words.notSent),
  'connector.unexpected_type': tell(words.somethingWrong),
  'entity.not_found': tell(words.somethingWrong),
  'entity.not_exists_with_id': tell(words.somethingWrong),
  'entity.invalid_input': tell(words.somethingWrong),
  'entity.value_too_long': tell(words.somethingWrong),
  'request.invalid_input': tell(words.somethingWrong),
} satisfies Record<string, Decide>;

const decisions = new Map<string, Decide>(Object.entries(outcomes));

/**
 * The one place that says what follows a refusal. Codes that it does not know are told in the server's words, where those
 * are in the person's language.
 */
export function nextStep(refusal: Refusal, situation: Situation): Outcome {
  const outcome = (decisions.get(refusal.code) ?? notice)(situation, refusal);
  return outcome.say || serverSpeaks() ? outcome : { ...outcome, say: words.somethingWrong };
}
