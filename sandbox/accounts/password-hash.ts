import { randomBytes } from 'node:crypto';

import { argon2id, argon2Verify } from 'hash-wasm';

/** The least that OWASP recommends for argon2id: enough to be honest, quick enough for tests. */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;

export const hashPassword = async (password: string): Promise<string> =>
  argon2id({ ...cost, password, salt: randomBytes(16), outputType: 'encoded' });

export const isPasswordOf = async (hash: string, password: string): Promise<boolean> =>
  // hash-wasm refuses empty passwords, and no account has one.
  password !== '' && argon2Verify({ hash, password });
