import type { CustomPhrase, Translation } from '@logto/schemas';
import { defaultTenantId } from '@logto/schemas';

import type { Collection } from '../data/collection.js';
import { newId } from '../data/new-id.js';

/** What a tenant says in its own words, by language; a language may be the tenant's own, too. */
export class CustomPhrases {
  constructor(private readonly phrases: Collection<CustomPhrase>) {}

  async list(): Promise<CustomPhrase[]> {
    return this.phrases.list();
  }

  async get(languageTag: string): Promise<CustomPhrase | undefined> {
    return this.phrases.get(languageTag);
  }

  async put(languageTag: string, translation: Translation): Promise<CustomPhrase> {
    const before = await this.get(languageTag);
    const phrase = { tenantId: defaultTenantId, id: before?.id ?? newId(), languageTag, translation };
    await this.phrases.put(languageTag, phrase);
    return phrase;
  }

  async remove(languageTag: string): Promise<void> {
    await this.phrases.remove(languageTag);
  }
}
