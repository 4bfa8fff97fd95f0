import type { CaptchaConfig, CustomPhrase, CustomProfileField, SignInExperience, User } from '@logto/schemas';
import type { Provider } from 'oidc-provider';

import { Accounts } from './accounts/accounts.js';
import { type Attempts, Lockout } from './accounts/lockout.js';
import { Applications, type StoredApplication } from './applications/applications.js';
import { AvatarStorage, type StorageStatus } from './avatars/avatar-storage.js';
import type { Clock } from './clock.js';
import { type ConfiguredConnector, ConfiguredConnectors } from './connectors/configured-connectors.js';
import { type Connector, Connectors } from './connectors/connectors.js';
import { Collection } from './data/collection.js';
import type { Database } from './data/database.js';
import type { Files } from './data/files.js';
import { Inbox, type Message } from './messages/inbox.js';
import { Messenger } from './messages/messenger.js';
import { type VerificationCode, VerificationCodes } from './messages/verification-codes.js';
import { Interactions, type StoredInteraction } from './oidc/interactions.js';
import { createProvider } from './oidc/provider.js';
import { CustomPhrases } from './phrases/custom-phrases.js';
import { Captcha } from './settings/captcha.js';
import { ProfileFields } from './settings/profile-fields.js';
import { Settings } from './settings/settings.js';

/** Everything one sandbox is made of. */
export type Tenant = {
  origin: string;
  now: Clock;
  accounts: Accounts;
  applications: Applications;
  avatars: AvatarStorage;
  captcha: Captcha;
  codes: VerificationCodes;
  customPhrases: CustomPhrases;
  configuredConnectors: ConfiguredConnectors;
  connectors: Connectors;
  inbox: Inbox;
  interactions: Interactions;
  lockout: Lockout;
  messenger: Messenger;
  profileFields: ProfileFields;
  provider: Provider;
  settings: Settings;
  /** Empties the sandbox; only the keys that sign tokens stay. */
  clear: () => Promise<void>;
};

type Place = { origin: string; now: Clock; database: Database; files: Files };

export const createTenant = async ({ origin, now, database, files }: Place): Promise<Tenant> => {
  const accounts = new Accounts(new Collection<User>(database, 'users'), now);
  const applications = new Applications(new Collection<StoredApplication>(database, 'applications'), now);
  const avatars = new AvatarStorage(new Collection<StorageStatus>(database, 'avatar-storage'), files.folder);
  const configuredConnectors = new ConfiguredConnectors(
    new Collection<ConfiguredConnector>(database, 'configured-connectors'),
    now,
  );
  const inbox = new Inbox(new Collection<Message>(database, 'messages'), now);
  return {
    origin,
    now,
    accounts,
    applications,
    avatars,
    captcha: new Captcha(new Collection<CaptchaConfig>(database, 'captcha')),
    codes: new VerificationCodes(new Collection<VerificationCode>(database, 'codes'), now),
    customPhrases: new CustomPhrases(new Collection<CustomPhrase>(database, 'custom-phrases')),
    configuredConnectors,
    connectors: new Connectors(new Collection<Connector>(database, 'connectors'), configuredConnectors),
    inbox,
    interactions: new Interactions(new Collection<StoredInteraction>(database, 'oidc:Interaction')),
    lockout: new Lockout(new Collection<Attempts>(database, 'attempts'), now),
    messenger: new Messenger(configuredConnectors, inbox),
    profileFields: new ProfileFields(new Collection<CustomProfileField>(database, 'profile-fields'), now),
    provider: await createProvider({ origin, database, accounts, applications }),
    settings: new Settings(new Collection<SignInExperience>(database, 'settings')),
    clear: async () => {
      await database.query(`delete from documents where collection <> 'signing-keys'`);
      await avatars.clear();
    },
  };
};
