import { defaultTenantId, type SignInExperience, SignInExperiences } from '@logto/schemas';

import defaults from '../../test/recordings/defaults.json' with { type: 'json' };
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';

const id = 'default';

/** What a new tenant has: the settings that every recording starts from. */
const defaultSettings: SignInExperience = SignInExperiences.guard.parse({
  ...defaults,
  tenantId: defaultTenantId,
  id,
  customUiAssets: null,
  customUiCsp: {},
  trustedDevice: {},
});

/** The sign-in experience of the tenant. */
export class Settings {
  constructor(private readonly stored: Collection<SignInExperience>) {}

  async get(): Promise<SignInExperience> {
    return (await this.stored.get(id)) ?? defaultSettings;
  }

  async patch(changes: Given<SignInExperience>): Promise<SignInExperience> {
    return this.put({ ...(await this.get()), ...given(changes) });
  }

  /** As if the tenant were new and had only these. */
  async replace(settings: Given<SignInExperience>): Promise<SignInExperience> {
    return this.put({ ...defaultSettings, ...given(settings) });
  }

  private async put(settings: SignInExperience): Promise<SignInExperience> {
    await this.stored.put(id, settings);
    return settings;
  }
}
