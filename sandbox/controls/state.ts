import {
  applicationSignInExperienceCreateGuard,
  captchaConfigGuard,
  customProfileFieldUnionGuard,
  SignInExperiences,
} from '@logto/schemas';
import { z, type ZodError } from 'zod';

import { hashPassword } from '../accounts/password-hash.js';
import { connectorKinds } from '../connectors/connectors.js';
import { Refusal } from '../http/refusal.js';
import type { Tenant } from '../tenant.js';

const userGuard = z
  .object({
    key: z.string(),
    username: z.string(),
    password: z.string(),
    primaryEmail: z.string(),
    primaryPhone: z.string(),
    name: z.string(),
    isSuspended: z.boolean(),
    isPasswordExpired: z.boolean(),
  })
  .partial()
  .strict();

const applicationGuard = z
  .object({
    key: z.string(),
    name: z.string(),
    isThirdParty: z.boolean().optional(),
    signInExperience: applicationSignInExperienceCreateGuard.optional(),
  })
  .strict();

const setupGuard = z
  .object({
    connectors: z.array(z.enum(connectorKinds)),
    users: z.array(userGuard),
    applications: z.array(applicationGuard),
    captchaProvider: captchaConfigGuard,
    customProfileFields: z.array(customProfileFieldUnionGuard),
  })
  .partial()
  .strict();

type Setup = z.output<typeof setupGuard>;

/** The beginning of a recording: what differs from a new tenant, and who is there. */
export const stateGuard = z.object({
  settings: SignInExperiences.guard.partial().default({}),
  setup: z.record(z.unknown()).default({}),
});

type Placeholders = Record<string, string>;

const namesOf = ({ issues }: ZodError): string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ['setup', ...issue.path, key].join('.'))
      : `${['setup', ...issue.path].join('.')}: ${issue.message}`,
  );

const requireSupported = (setup: unknown): Setup => {
  const result = setupGuard.safeParse(setup);
  if (!result.success) {
    throw new Refusal('request.feature_not_supported', 501, {
      details: namesOf(result.error).join('\n'),
    });
  }
  return result.data;
};

const redirects = {
  redirectUris: ['https://app.test/callback'],
  postLogoutRedirectUris: ['https://app.test/bye'],
};

const createApplications = async (
  { applications }: Tenant,
  further: Setup['applications'] = [],
): Promise<Placeholders> => {
  const placeholders: Placeholders = {};
  for (const { key, ...application } of [{ key: 'appId', name: 'First party' }, ...further]) {
    const { id } = await applications.create({ ...application, oidcClientMetadata: redirects });
    placeholders[key] = id;
  }
  return placeholders;
};

const createUsers = async ({ accounts }: Tenant, users: Setup['users'] = []): Promise<Placeholders> => {
  const placeholders: Placeholders = {};
  for (const [index, { key, password, ...account }] of users.entries()) {
    const { id } = await accounts.create({
      ...account,
      ...(password !== undefined && { passwordEncrypted: await hashPassword(password) }),
    });
    placeholders[key ?? (index === 0 ? 'userId' : `userId${index + 1}`)] = id;
  }
  return placeholders;
};

const createConnectors = async ({ connectors }: Tenant, kinds: Setup['connectors'] = []): Promise<Placeholders> => {
  const placeholders: Placeholders = {};
  for (const kind of kinds) {
    const { id } = await connectors.add(kind);
    placeholders[kind === 'social' ? 'connectorId' : `connectorId.${kind}`] = id;
  }
  return placeholders;
};

const createProfileFields = async (
  { profileFields }: Tenant,
  fields: Setup['customProfileFields'] = [],
): Promise<Placeholders> => {
  const placeholders: Placeholders = {};
  for (const field of fields) {
    const { id, name } = await profileFields.add(field);
    placeholders[`fieldId.${name}`] = id;
  }
  return placeholders;
};

/** Empties the sandbox and builds the state. Answers what the recording's placeholders stand for. */
export const buildState = async (
  tenant: Tenant,
  { settings, setup: wanted }: z.output<typeof stateGuard>,
): Promise<Placeholders> => {
  const setup = requireSupported(wanted);
  await tenant.clear();
  await tenant.avatars.become('missing');
  await tenant.settings.patch(settings);
  if (setup.captchaProvider) {
    await tenant.captcha.setUp(setup.captchaProvider);
  }
  return {
    ...(await createApplications(tenant, setup.applications)),
    ...(await createConnectors(tenant, setup.connectors)),
    ...(await createUsers(tenant, setup.users)),
    ...(await createProfileFields(tenant, setup.customProfileFields)),
  };
};
