import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identifier, IdentifierType } from '../../src/api/identifier.js';
import { identifierFrom, isWellFormed } from '../../src/settings/identifier.js';

const all: IdentifierType[] = ['username', 'email', 'phone'];

const typed: readonly [text: string, types: IdentifierType[], expected: Identifier][] = [
  ['ada', all, { type: 'username', value: 'ada' }],
  ['  ada  ', all, { type: 'username', value: 'ada' }],
  ['ada@mail.test', all, { type: 'email', value: 'ada@mail.test' }],
  ['ada@', all, { type: 'email', value: 'ada@' }],
  ['12', all, { type: 'username', value: '12' }],
  ['120', all, { type: 'phone', value: '120' }],
  ['+1 (202) 555-0123', all, { type: 'phone', value: '12025550123' }],
  ['202/555-0123', all, { type: 'phone', value: '2025550123' }],
  ['+', all, { type: 'phone', value: '' }],
  ['+1 202 555 0123 ext. 5', all, { type: 'phone', value: '120255501235' }],
  ['\u202a+447700900123\u202c', all, { type: 'phone', value: '447700900123' }],
  ['٢٠٢', all, { type: 'phone', value: '' }],
  ['123@mail.test', all, { type: 'email', value: '123@mail.test' }],
  ['+ada@mail.test', all, { type: 'email', value: '+ada@mail.test' }],
  ['ada1815', all, { type: 'username', value: 'ada1815' }],
  ['_1815', all, { type: 'username', value: '_1815' }],
  ['ada', ['email'], { type: 'email', value: 'ada' }],
  ['ada@mail.test', ['username'], { type: 'username', value: 'ada@mail.test' }],
  ['12025550123', ['username', 'email'], { type: 'username', value: '12025550123' }],
  ['', all, { type: 'username', value: '' }],
];

describe('What is typed into the first field', () => {
  for (const [text, types, expected] of typed) {
    it(`is ${expected.type} for “${text}” where ${types.join(', ')} can be used`, () => {
      assert.deepEqual(identifierFrom(text, types), expected);
    });
  }

  it('is well formed when the server could know it', () => {
    assert.equal(isWellFormed({ type: 'username', value: 'ada_1' }), true);
    assert.equal(isWellFormed({ type: 'username', value: '1ada' }), false);
    assert.equal(isWellFormed({ type: 'username', value: 'ada lovelace' }), false);
    assert.equal(isWellFormed({ type: 'email', value: 'ada@mail.test' }), true);
    assert.equal(isWellFormed({ type: 'email', value: 'ada@mail' }), false);
    assert.equal(isWellFormed({ type: 'phone', value: '12025550123' }), true);
    assert.equal(isWellFormed({ type: 'phone', value: '12' }), false);
  });
});
