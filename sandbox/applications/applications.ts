import { randomUUID } from 'node:crypto';

import { type Application, type ApplicationSignInExperience, ApplicationType, defaultTenantId } from '@logto/schemas';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';
import { newId } from '../data/new-id.js';

/** An application's own look, laid over the tenant's. */
export type ApplicationBranding = Given<
  Pick<
    ApplicationSignInExperience,
    'color' | 'branding' | 'customCss' | 'displayName' | 'termsOfUseUrl' | 'privacyPolicyUrl'
  >
>;

export type StoredApplication = Application & { signInExperience?: ApplicationBranding };

export type NewApplication = Pick<StoredApplication, 'name' | 'oidcClientMetadata'> & Given<StoredApplication>;

export class Applications {
  constructor(
    private readonly stored: Collection<StoredApplication>,
    private readonly now: Clock,
  ) {}

  async list(): Promise<StoredApplication[]> {
    return this.stored.list();
  }

  async find(id: string): Promise<StoredApplication | undefined> {
    return this.stored.get(id);
  }

  async create(application: NewApplication): Promise<StoredApplication> {
    const created: StoredApplication = {
      tenantId: defaultTenantId,
      id: newId(),
      // Every application has one; only traditional web applications use it.
      secret: randomUUID(),
      description: null,
      type: ApplicationType.SPA,
      customClientMetadata: {},
      protectedAppMetadata: null,
      customData: {},
      isThirdParty: false,
      appLevelAccessControlEnabled: false,
      createdAt: this.now(),
      oidcClientMetadata: application.oidcClientMetadata,
      name: application.name,
      ...given<StoredApplication>(application),
    };
    await this.stored.put(created.id, created);
    return created;
  }

  async update(id: string, changes: Given<StoredApplication>): Promise<void> {
    const application = await this.stored.get(id);
    if (application) {
      await this.stored.put(id, { ...application, ...given(changes) });
    }
  }

  async remove(id: string): Promise<void> {
    await this.stored.remove(id);
  }
}
