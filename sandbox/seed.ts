import { hashPassword } from './accounts/password-hash.js';
import { exampleApplications } from './applications/examples.js';
import { bookstore, bookstoreLogo } from './samples/bookstore.js';
import { becomeTenant } from './samples/sample-tenant.js';
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

/** A sandbox that wakes up on another port finds its own shop there, too. */
const followOrigin = async ({ origin, applications, settings }: Tenant): Promise<void> => {
  const application = await applications.find(bookstoreId);
  if (!application || application.oidcClientMetadata.redirectUris.includes(`${origin}/callback`)) {
    return;
  }
  await applications.update(bookstoreId, { oidcClientMetadata: bookstoreUris(origin) });
  const { branding } = await settings.get();
  if (branding.logoUrl?.endsWith(bookstoreLogo(''))) {
    await settings.patch({ branding: { ...branding, logoUrl: bookstoreLogo(origin) } });
  }
};

/** Fills an empty sandbox with the tenant of the bookstore and one reader. */
export const seed = async (tenant: Tenant): Promise<void> => {
  const { origin, accounts, applications } = tenant;
  if ((await applications.list()).length > 0) {
    await followOrigin(tenant);
    return;
  }
  await applications.create({
    id: bookstoreId,
    name: 'Bookstore',
    oidcClientMetadata: bookstoreUris(origin),
  });
  for (const application of exampleApplications) {
    await applications.create(application);
  }
  const { password, ...account } = demo;
  await accounts.create({ ...account, passwordEncrypted: await hashPassword(password) });
  await becomeTenant(tenant, bookstore(origin));
};
