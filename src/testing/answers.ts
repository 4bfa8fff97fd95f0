/** What the server says to one request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const refusal = (status: number, code: string, message: string, data?: unknown) => ({
  status,
  body: { code, message, ...(data !== undefined && { data }) },
});

/** A tenant's own words, by their place in Logto's tree: `{ action: { sign_in: 'Come in' } }`. */
export const phrasesIn = (language: string, translation: object): Answer => ({
  status: 200,
  body: { translation },
  headers: { 'Content-Language': language },
});

/** Answers as a real server gives them; a test compares each with the recordings. */
export const answers = {
  started: { status: 204 },
  verified: { status: 200, body: { verificationId: 'verification-1' } },
  verifiedAgain: { status: 200, body: { verificationId: 'verification-2' } },
  identified: { status: 204 },
  saved: { status: 204 },
  finished: { status: 200, body: { redirectTo: 'https://auth.test/oidc/auth/interaction-1' } },

  invalidCredentials: refusal(422, 'session.invalid_credentials', 'That account and password do not fit together.'),
  lockedOut: refusal(
    400,
    'session.verification_blocked_too_many_attempts',
    'Too many attempts. Please try again in 60 minutes.',
  ),
  suspended: refusal(401, 'user.suspended', 'This account is suspended.'),
  methodNotEnabled: refusal(422, 'user.sign_in_method_not_enabled', 'This way of signing in is not available.'),
  unknownUser: refusal(404, 'user.user_not_exist', 'Nobody has this address.', { identifier: 'ada@mail.test' }),
  passwordExpired: refusal(422, 'password.expired', 'Your password has expired.'),
  identityConflict: refusal(409, 'session.identity_conflict', 'This sign-in belongs to another account.'),

  emailTaken: refusal(422, 'user.email_already_in_use', 'Somebody has this address already.'),
  usernameTaken: refusal(422, 'user.username_already_in_use', 'Somebody has this username already.'),
  usernameTooShort: refusal(422, 'user.username_too_short', 'This username is too short.'),
  missingPassword: refusal(422, 'user.missing_profile', 'A password is missing.', { missingProfile: ['password'] }),
  missingUsername: refusal(422, 'user.missing_profile', 'A username is missing.', {
    missingProfile: ['username', 'password'],
  }),
  missingEmail: refusal(422, 'user.missing_profile', 'An email is missing.', { missingProfile: ['email'] }),
  missingPhone: refusal(422, 'user.missing_profile', 'A phone number is missing.', { missingProfile: ['phone'] }),
  missingAddress: refusal(422, 'user.missing_profile', 'An email or phone number is missing.', {
    missingProfile: ['emailOrPhone'],
  }),
  missingExtraProfile: refusal(422, 'user.missing_profile', 'Something else is missing.', {
    missingProfile: ['extraProfile'],
  }),
  reservedFieldName: refusal(
    400,
    'custom_profile_fields.name_conflict_sign_in_identifier',
    'This field has a name that is in use already.',
  ),
  emailNotAllowed: refusal(
    422,
    'session.email_blocklist.email_not_allowed',
    'The address “ada@mail.test” cannot be used here.',
  ),
  noStorage: refusal(400, 'storage.not_configured', 'There is no place for pictures.'),
  noPicture: refusal(400, 'guard.mime_type_not_allowed', 'This is no picture.'),
  newPasswordRequired: refusal(422, 'user.new_password_required_in_profile', 'Please choose a new password.'),
  passwordRejected: refusal(422, 'password.rejected', 'This password is not good enough.', [
    { code: 'password_rejected.restricted.sequence' },
    { code: 'password_rejected.restricted.user_info' },
  ]),
  passwordLeaked: refusal(422, 'password.rejected', 'This password is not good enough.', [
    { code: 'password_rejected.pwned' },
  ]),

  codeMismatch: refusal(400, 'verification_code.code_mismatch', 'This code is not right.'),
  codeExpired: refusal(400, 'verification_code.expired', 'This code has expired. Please ask for another one.'),
  codeUsed: refusal(400, 'verification_code.not_found', 'This code was used before. Please ask for another one.'),
  tooManyTries: refusal(400, 'verification_code.exceed_max_try', 'Too many tries. Please ask for another code.'),
  verificationGone: refusal(404, 'session.verification_session_not_found', 'Please ask for another code.'),
  messageLimit: refusal(429, 'request.message_rate_limited', 'Too many messages. Please wait a few minutes.'),
  noConnector: refusal(501, 'connector.not_found', 'Messages cannot be sent at the moment.'),

  captchaRequired: refusal(422, 'session.captcha_required', 'A captcha is required.'),
  captchaFailed: refusal(422, 'session.captcha_failed', 'The captcha did not succeed.'),

  interactionWithCode: {
    status: 200,
    body: {
      interactionEvent: 'SignIn',
      profile: {},
      mfa: {},
      verificationRecords: [
        {
          id: 'verification-1',
          type: 'EmailVerificationCode',
          identifier: { type: 'email', value: 'ada@mail.test' },
          verified: false,
          templateType: 'SignIn',
        },
      ],
      captcha: { verified: true, skipped: false },
      signInContext: { ip: '::1', userAgent: 'A browser' },
    },
  },
  sessionNotFound: {
    status: 400,
    body: {
      code: 'session.not_found',
      message: 'There is no sign-in to go on with.',
      error: 'invalid_request',
      error_description: 'session not found',
    },
  },
  interactionNotFound: refusal(404, 'session.interaction_not_found', 'Please start again.'),
} as const satisfies Record<string, Answer>;
