import { randomUUID } from 'node:crypto';

import { defaultTenantId, SignInIdentifier, type User, UsersPasswordEncryptionMethod } from '@logto/schemas';

import type { Clock } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { type Given, given } from '../data/given.js';
import { hashPassword } from './password-hash.js';

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

  async findByIdentifier({ type, value }: Identifier, { caseSensitive = true } = {}): Promise<User | undefined> {
    const column = identifierColumns[type];
    const [exact] = await this.users.listWhere(column, value);
    if (exact || caseSensitive) {
      return exact;
    }
    const users = await this.users.list();
    return users.find((user) => user[column]?.toLowerCase() === value.toLowerCase());
  }

  async create(account: NewAccount): Promise<User> {
    const at = this.now();
    const user: User = {
      tenantId: defaultTenantId,
      id: randomUUID().replaceAll('-', '').slice(0, 12),
      username: null,
      primaryEmail: null,
      primaryPhone: null,
      passwordEncrypted: null,
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
      createdAt: at,
      updatedAt: at,
      ...given<User>(account),
      passwordEncryptionMethod: account.passwordEncrypted ? UsersPasswordEncryptionMethod.Argon2id : null,
      passwordUpdatedAt: account.passwordEncrypted ? at : null,
    };
    await this.users.put(user.id, user);
    return user;
  }

  async update(id: string, changes: Given<User>): Promise<User> {
    const user = await this.users.get(id);
    if (!user) {
      throw new Error(`There is no account ${id}.`);
    }
    const updated: User = { ...user, ...given(changes), updatedAt: this.now() };
    await this.users.put(id, updated);
    return updated;
  }

  async setPassword(id: string, password: string): Promise<User> {
    return this.update(id, {
      passwordEncrypted: await hashPassword(password),
      passwordEncryptionMethod: UsersPasswordEncryptionMethod.Argon2id,
      passwordUpdatedAt: this.now(),
      isPasswordExpired: false,
    });
  }

  async remove(id: string): Promise<void> {
    await this.users.remove(id);
  }
}
