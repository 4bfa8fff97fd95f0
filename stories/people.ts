import type { Address, Identifier } from '../src/api/identifier.js';

/** Who signs in. */
export const ada: Address = { type: 'email', value: 'ada@mail.test' };
export const adaByName: Identifier = { type: 'username', value: 'ada' };
export const adaByPhone: Address = { type: 'phone', value: '12025550123' };

/** Somebody whose address fits no field and no chip. */
export const wilhelmina: Address = {
  type: 'email',
  value: 'wilhelmina.featherstonehaugh-cholmondeley+reading-list@library.university-of-elsewhere.test',
};

/** What people type as a password here. */
export const password = 'reading-is-fun-42';
