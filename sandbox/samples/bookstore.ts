import { SignInIdentifier } from '@logto/schemas';

import type { SampleTenant } from './sample-tenant.js';

const signInBy = (identifier: SignInIdentifier, { verificationCode = false } = {}) => ({
  identifier,
  password: true,
  verificationCode,
  isPasswordPrimary: true,
});

export const bookstoreLogo = (origin: string): string => `${origin}/bookstore.svg`;

/** The tenant of the bookstore, with which a sandbox starts. */
export const bookstore = (origin: string): SampleTenant => ({
  id: 'bookstore',
  name: 'Bookstore: username, email or phone with a password',
  settings: {
    tenantId: 'bookstore',
    color: { primaryColor: '#5d34f2', isDarkModeEnabled: true, darkPrimaryColor: '#8b6dfa' },
    branding: { logoUrl: bookstoreLogo(origin) },
    hideLogtoBranding: true,
    unknownSessionRedirectUrl: '/',
    signUp: { identifiers: [SignInIdentifier.Username], password: true, verify: false },
    signIn: {
      methods: [
        signInBy(SignInIdentifier.Username),
        signInBy(SignInIdentifier.Email, { verificationCode: true }),
        signInBy(SignInIdentifier.Phone, { verificationCode: true }),
      ],
    },
  },
  profileFields: [],
  captcha: undefined,
  notYet: [],
});
