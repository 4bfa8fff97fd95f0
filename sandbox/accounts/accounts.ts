import { defaultTenantId, SignInIdentifier, type User, UsersPasswordEncryptionMethod } from '@logto/schemas';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';
import { newId } from '../data/new-id.js';

/** What an account is made of; everything else starts empty. */
export type NewAccount = Given<
  Pick<
    User,
    | 'id'
    | 'username'
    | 'primaryEmail'
    | 'primaryPhone'
    | 'passwordEncrypted'
    | 'name'
    | 'avatar'
    | 'profile'
    | 'customData'
    | 'isSuspended'
    | 'isPasswordExpired'
  >
>;

export type Identifier = { type: SignInIdentifier; value: string };

const identifierColumns = {
  [SignInIdentifier.Username]: 'username',
  [SignInIdentifier.Email]: 'primaryEmail',
  [SignInIdentifier.Phone]: 'primaryPhone',
} as const;

/** What changes together with a password. */
const passwordSetAt = (at: number): Partial<User> => ({
  passwordEncryptionMethod: UsersPasswordEncryptionMethod.Argon2id,
  passwordUpdatedAt: at,
  isPasswordExpired: false,
});

export class Accounts {
  constructor(
    private readonly users: Collection<User>,
    private readonly now: Clock,
  ) {}

  async list(): Promise<User[]> {
    return this.users.list();
  }

  async find(id: string): Promise<User | undefined> {
    return this.users.get(id);
  }

  /** Addresses are the same in any case, user names only if the tenant says so. */
  async findByIdentifier(
    { type, value }: Identifier,
    { caseSensitive = true }: { caseSensitive?: boolean } = {},
  ): Promise<User | undefined> {
    const column = identifierColumns[type];
    const [exact] = await this.users.listWhere(column, value);
    const ignoresCase = type === SignInIdentifier.Email || (type === SignInIdentifier.Username && !caseSensitive);
    if (exact || !ignoresCase) {
      return exact;
    }
    const users = await this.users.list();
    return users.find((user) => user[column]?.toLowerCase() === value.toLowerCase());
  }

  async create(account: NewAccount): Promise<User> {
    const at = this.now();
    const user: User = {
      tenantId: defaultTenantId,
      id: newId(12),
      username: null,
      primaryEmail: null,
      primaryPhone: null,
      name: null,
      avatar: null,
      profile: {},
      applicationId: null,
      cimdClientId: null,
      identities: {},
      customData: {},
      logtoConfig: {},
      mfaVerifications: [],
      isSuspended: false,
      isPasswordExpired: false,
      lastSignInAt: null,
      passwordEncrypted: null,
      passwordEncryptionMethod: null,
      passwordUpdatedAt: null,
      createdAt: at,
      updatedAt: at,
      ...(account.passwordEncrypted && passwordSetAt(at)),
      ...given<User>(account),
    };
    await this.users.put(user.id, user);
    return user;
  }

  async update(id: string, changes: Given<User>): Promise<User> {
    const user = await this.users.get(id);
    if (!user) {
      throw new Error(`There is no account ${id}.`);
    }
    const at = this.now();
    const updated: User = {
      ...user,
      ...(changes.passwordEncrypted && passwordSetAt(at)),
      ...given(changes),
      updatedAt: at,
    };
    await this.users.put(id, updated);
    return updated;
  }

  async expirePasswords(): Promise<void> {
    for (const user of await this.users.list()) {
      await this.users.put(user.id, { ...user, isPasswordExpired: user.passwordEncrypted !== null });
    }
  }

  async remove(id: string): Promise<void> {
    await this.users.remove(id);
  }
}
