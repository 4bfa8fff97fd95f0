import { generateKeyPairSync } from 'node:crypto';

import type { JWKS } from 'oidc-provider';

import type { Collection } from '../data/collection.js';

/** How Logto signs by default. */
export const signingAlgorithm = 'ES384';

const id = 'signing';

/** The keys that sign tokens, made once and kept, so that tokens outlive a restart. */
export const signingKeys = async (stored: Collection<JWKS>): Promise<JWKS> => {
  const known = await stored.get(id);
  if (known) {
    return known;
  }
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const keys: JWKS = {
    keys: [
      {
        ...privateKey.export({ format: 'jwk' }),
        use: 'sig',
        alg: signingAlgorithm,
      } as JWKS['keys'][0],
    ],
  };
  await stored.put(id, keys);
  return keys;
};
