import type { Adapter, AdapterPayload } from 'oidc-provider';

import type { Applications } from '../applications/applications.js';
import { Collection } from '../data/collection.js';
import type { Database } from '../data/database.js';
import { clientMetadata } from './client-metadata.js';

type Payload = Record<string, unknown> & AdapterPayload;

const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** Keeps one kind of OpenID Connect artifact (sessions, codes, grants, …) in the database. */
export class StoredModel implements Adapter {
  private readonly artifacts: Collection<Payload>;

  constructor(database: Database, name: string) {
    this.artifacts = new Collection(database, `oidc:${name}`);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.artifacts.get(id);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const [artifact] = await this.artifacts.listWhere('uid', uid);
    return artifact;
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    const [artifact] = await this.artifacts.listWhere('userCode', userCode);
    return artifact;
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    await this.artifacts.put(id, { ...payload });
  }

  async consume(id: string): Promise<void> {
    const artifact = await this.artifacts.get(id);
    if (artifact) {
      await this.artifacts.put(id, { ...artifact, consumed: nowInSeconds() });
    }
  }

  async destroy(id: string): Promise<void> {
    await this.artifacts.remove(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.artifacts.removeWhere('grantId', grantId);
  }
}

/** Clients are not stored twice: they are the applications. */
export class ApplicationClients extends StoredModel {
  constructor(
    database: Database,
    private readonly applications: Applications,
  ) {
    super(database, 'Client');
  }

  override async find(id: string): Promise<AdapterPayload | undefined> {
    const application = await this.applications.find(id);
    return application && clientMetadata(application);
  }
}
