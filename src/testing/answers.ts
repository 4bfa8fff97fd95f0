import { recordedAnswers } from './recorded-answers.js';

/** What the server says to one request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A tenant's own words, by their place in Logto's tree: `{ action: { sign_in: 'Come in' } }`. */
export const phrasesIn = (language: string, translation: object): Answer => ({
  status: 200,
  body: { translation },
  headers: { 'Content-Language': language },
});

/** What a real server answers; what no recording has as it is needed here follows those that are recorded. */
export const answers = {
  ...recordedAnswers,

  verifiedAgain: { status: 200, body: { verificationId: 'verification-2' } },
  missingPhone: {
    status: 422,
    body: { ...recordedAnswers.missingEmail.body, data: { missingProfile: ['phone'] } },
  },
  passwordRejected: {
    status: 422,
    body: {
      ...recordedAnswers.passwordLeaked.body,
      data: [{ code: 'password_rejected.restricted.sequence' }, { code: 'password_rejected.restricted.user_info' }],
    },
  },
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
} as const satisfies Record<string, Answer>;
