// Written by npm run testing-answers, from test/recordings. Do not edit.
/** Answers of a real server, with its own sentences. */
export const recordedAnswers = {
  started: { status: 204 },
  verified: { status: 200, body: { verificationId: 'verification-1' } },
  identified: { status: 204 },
  saved: { status: 204 },
  finished: { status: 200, body: { redirectTo: 'https://auth.test/oidc/auth/interaction-1' } },
  invalidCredentials: {
    status: 422,
    body: { code: 'session.invalid_credentials', message: 'Incorrect account or password. Please check your input.' },
  },
  lockedOut: {
    status: 400,
    body: {
      code: 'session.verification_blocked_too_many_attempts',
      message: 'Too many attempts in a short time. Please try again in 60 minutes.',
    },
  },
  suspended: { status: 401, body: { code: 'user.suspended', message: 'This account is suspended.' } },
  methodNotEnabled: {
    status: 422,
    body: { code: 'user.sign_in_method_not_enabled', message: 'This sign-in method is not enabled.' },
  },
  unknownUser: {
    status: 404,
    body: {
      code: 'user.user_not_exist',
      data: { identifier: 'ada@mail.test' },
      message: 'User with ada@mail.test does not exist.',
    },
  },
  passwordExpired: {
    status: 422,
    body: { code: 'password.expired', message: 'Your password has expired. Please reset your password to continue.' },
  },
  identityConflict: {
    status: 409,
    body: {
      code: 'session.identity_conflict',
      message: 'Identity mismatch detected. Please initiate a new session to proceed with a different identity.',
    },
  },
  emailTaken: {
    status: 422,
    body: { code: 'user.email_already_in_use', message: 'This email is associated with an existing account.' },
  },
  usernameTaken: {
    status: 422,
    body: { code: 'user.username_already_in_use', message: 'This username is already in use.' },
  },
  usernameTooShort: { status: 422, body: { code: 'user.username_too_short', message: 'Username is too short.' } },
  missingPassword: {
    status: 422,
    body: {
      code: 'user.missing_profile',
      data: { missingProfile: ['password'] },
      message: 'You need to provide additional info before signing-in.',
    },
  },
  missingUsername: {
    status: 422,
    body: {
      code: 'user.missing_profile',
      data: { missingProfile: ['username', 'password'] },
      message: 'You need to provide additional info before signing-in.',
    },
  },
  missingEmail: {
    status: 422,
    body: {
      code: 'user.missing_profile',
      data: { missingProfile: ['email'] },
      message: 'You need to provide additional info before signing-in.',
    },
  },
  missingAddress: {
    status: 422,
    body: {
      code: 'user.missing_profile',
      data: { missingProfile: ['emailOrPhone'] },
      message: 'You need to provide additional info before signing-in.',
    },
  },
  missingExtraProfile: {
    status: 422,
    body: {
      code: 'user.missing_profile',
      data: { missingProfile: ['extraProfile'] },
      message: 'You need to provide additional info before signing-in.',
    },
  },
  reservedFieldName: {
    status: 400,
    body: {
      code: 'custom_profile_fields.name_conflict_sign_in_identifier',
      message: 'Invalid field name. Reserved sign-in identifier key(s): email.',
    },
  },
  emailNotAllowed: {
    status: 422,
    body: {
      code: 'session.email_blocklist.email_not_allowed',
      message: 'The email address "ada@mail.test" is restricted. Please choose a different one.',
    },
  },
  noStorage: { status: 400, body: { code: 'storage.not_configured', message: 'Storage provider is not configured.' } },
  noPicture: { status: 400, body: { code: 'guard.mime_type_not_allowed', message: 'MIME type is not allowed.' } },
  newPasswordRequired: {
    status: 422,
    body: { code: 'user.new_password_required_in_profile', message: 'You need to set a new password.' },
  },
  passwordLeaked: {
    status: 422,
    body: {
      code: 'password.rejected',
      data: [{ code: 'password_rejected.pwned' }],
      message: 'Password rejected. Please check if your password meets the requirements.',
    },
  },
  codeMismatch: {
    status: 400,
    body: { code: 'verification_code.code_mismatch', message: 'Invalid verification code.' },
  },
  codeExpired: {
    status: 400,
    body: {
      code: 'verification_code.expired',
      message: 'Verification code has expired. Please request a new verification code.',
    },
  },
  codeUsed: {
    status: 400,
    body: {
      code: 'verification_code.not_found',
      message: 'Verification code not found. Please send verification code first.',
    },
  },
  tooManyTries: {
    status: 400,
    body: {
      code: 'verification_code.exceed_max_try',
      message: 'Verification code retries limitation exceeded. Please request a new verification code.',
    },
  },
  verificationGone: {
    status: 404,
    body: {
      code: 'session.verification_session_not_found',
      message: 'The verification was not successful. Restart the verification flow and try again.',
    },
  },
  messageLimit: {
    status: 429,
    body: {
      code: 'request.message_rate_limited',
      message: 'Too many messages sent to this recipient. Please try again later.',
    },
  },
  noConnector: {
    status: 501,
    body: { code: 'connector.not_found', message: 'Cannot find any available connector for type: Email.' },
  },
  captchaRequired: { status: 422, body: { code: 'session.captcha_required', message: 'Captcha is required.' } },
  captchaFailed: { status: 422, body: { code: 'session.captcha_failed', message: 'Captcha verification failed.' } },
  sessionNotFound: {
    status: 400,
    body: {
      code: 'session.not_found',
      message: 'Session not found. Please go back and sign in again.',
      error: 'invalid_request',
      error_description: 'session not found',
    },
  },
  interactionNotFound: {
    status: 404,
    body: {
      code: 'session.interaction_not_found',
      message: 'Interaction session not found. Please go back and start the session again.',
    },
  },
} as const;
