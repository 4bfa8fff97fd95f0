import { ForgotPasswordMethod, SignInIdentifier } from '@logto/schemas';

import { hashPassword } from './accounts/password-hash.js';
import type { Tenant } from './tenant.js';

/** The account that people try things with. */
export const demo = {
  id: 'demo',
  username: 'demo',
  primaryEmail: 'demo@bookstore.test',
  primaryPhone: '12025550123',
  name: 'Demo Reader',
  password: 'reading-is-fun-42',
};

const bookstoreId = 'bookstore';

const bookstoreUris = (origin: string) => ({
  redirectUris: [`${origin}/callback`],
  postLogoutRedirectUris: [`${origin}/`],
});

const logoUrl = (origin: string) => `${origin}/bookstore.svg`;

const signInBy = (identifier: SignInIdentifier, { verificationCode = false } = {}) => ({
  identifier,
  password: true,
  verificationCode,
  isPasswordPrimary: true,
});

/** A sandbox that wakes up on another port finds its own shop there, too. */
const followOrigin = async ({ origin, applications, settings }: Tenant): Promise<void> => {
  const bookstore = await applications.find(bookstoreId);
  if (!bookstore || bookstore.oidcClientMetadata.redirectUris.includes(`${origin}/callback`)) {
    return;
  }
  await applications.update(bookstoreId, { oidcClientMetadata: bookstoreUris(origin) });
  const { branding } = await settings.get();
  if (branding.logoUrl?.endsWith('/bookstore.svg')) {
    await settings.patch({ branding: { ...branding, logoUrl: logoUrl(origin) } });
  }
};

/** Fills an empty sandbox with the tenant of the bookstore and one reader. */
export const seed = async (tenant: Tenant): Promise<void> => {
  const { origin, accounts, applications, connectors, settings } = tenant;
  if ((await applications.list()).length > 0) {
    await followOrigin(tenant);
    return;
  }
  await applications.create({
    id: bookstoreId,
    name: 'Bookstore',
    oidcClientMetadata: bookstoreUris(origin),
  });
  const { password, ...account } = demo;
  await accounts.create({ ...account, passwordEncrypted: await hashPassword(password) });
  await connectors.add('email');
  await connectors.add('sms');
  await settings.patch({
    color: { primaryColor: '#5d34f2', isDarkModeEnabled: true, darkPrimaryColor: '#8b6dfa' },
    branding: { logoUrl: logoUrl(origin) },
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
    forgotPasswordMethods: [ForgotPasswordMethod.EmailVerificationCode, ForgotPasswordMethod.PhoneVerificationCode],
  });
};
