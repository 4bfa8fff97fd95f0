import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lines } from '../../../src/fields/profile/group.js';
import type { Question } from '../../../src/settings/profile-field.js';

const asked = (name: string): Question => ({ name, label: '', required: true, type: 'Text' });

describe('The parts of a group', () => {
  for (const [names, expected] of [
    ['givenName familyName', ['givenName familyName']],
    ['givenName middleName familyName', ['givenName middleName', 'familyName']],
    [
      'address.streetAddress address.postalCode address.locality address.region address.country',
      ['address.streetAddress', 'address.postalCode address.locality', 'address.region address.country'],
    ],
    [
      'address.locality address.formatted address.country',
      ['address.locality', 'address.formatted', 'address.country'],
    ],
  ] as const) {
    it(`${names} are in the tenant’s order, short ones in pairs`, () => {
      const drawn = lines(names.split(' ').map(asked)).map((line) => line.map(({ name }) => name).join(' '));
      assert.deepEqual(drawn, expected);
    });
  }
});
