import { SignInIdentifier } from '@logto/schemas';

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

/** Fills an empty sandbox with the tenant of the bookstore and one reader. */
export const seed = async ({ origin, accounts, applications, connectors, settings }: Tenant): Promise<void> => {
  if ((await applications.list()).length > 0) {
    return;
  }
  await applications.create({
    id: 'bookstore',
    name: 'Bookstore',
    oidcClientMetadata: {
      redirectUris: [`${origin}/callback`],
      postLogoutRedirectUris: [`${origin}/`],
    },
  });
  const { password, ...account } = demo;
  await accounts.create({ ...account, passwordEncrypted: await hashPassword(password) });
  await connectors.add('email');
  await connectors.add('sms');
  await settings.patch({
    color: { primaryColor: '#5d34f2', isDarkModeEnabled: true, darkPrimaryColor: '#8b6dfa' },
    branding: { logoUrl: `${origin}/bookstore.svg` },
    hideLogtoBranding: true,
    unknownSessionRedirectUrl: '/',
    signIn: {
      methods: [
        {
          identifier: SignInIdentifier.Username,
          password: true,
          verificationCode: false,
          isPasswordPrimary: true,
        },
        {
          identifier: SignInIdentifier.Email,
          password: true,
          verificationCode: true,
          isPasswordPrimary: true,
        },
      ],
    },
  });
};
