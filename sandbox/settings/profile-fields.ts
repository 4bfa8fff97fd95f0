import { type CustomProfileField, defaultTenantId, type SignInExperience } from '@logto/schemas';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';
import { newId } from '../data/new-id.js';

type NewField = Pick<CustomProfileField, 'name' | 'type'> & Given<CustomProfileField>;

/** What a tenant may ask of people beyond their identifiers. */
export class ProfileFields {
  constructor(
    private readonly fields: Collection<CustomProfileField>,
    private readonly now: Clock,
  ) {}

  async list(): Promise<CustomProfileField[]> {
    return this.fields.list();
  }

  /** The fields asked at sign-up, in the order of the settings; all of them if those name none. */
  async listForSignUp({
    signUpProfileFields,
  }: Pick<SignInExperience, 'signUpProfileFields'>): Promise<CustomProfileField[]> {
    const fields = await this.list();
    return signUpProfileFields
      ? signUpProfileFields.flatMap(({ name }) => fields.filter((field) => field.name === name))
      : fields;
  }

  async add(field: NewField): Promise<CustomProfileField> {
    const { length } = await this.list();
    const created: CustomProfileField = {
      tenantId: defaultTenantId,
      id: newId(),
      name: field.name,
      type: field.type,
      label: '',
      description: null,
      required: false,
      config: {},
      createdAt: this.now(),
      sieOrder: length + 1,
      ...given<CustomProfileField>(field),
    };
    await this.fields.put(created.id, created);
    return created;
  }

  async replace(fields: CustomProfileField[]): Promise<void> {
    for (const { id } of await this.list()) {
      await this.fields.remove(id);
    }
    for (const field of fields) {
      await this.fields.put(field.id, field);
    }
  }
}
