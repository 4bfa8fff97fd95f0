import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInLanguages, builtInPhrases } from '../../sandbox/phrases/built-in.js';
import { tenantWords } from '../../src/phrases/tenant-words.js';

/** What Logto sends where a tenant has changed one phrase of the language. */
const changed = (tag: keyof typeof builtInPhrases) => {
  const { translation } = builtInPhrases[tag];
  return { ...translation, action: { ...translation.action, sign_in: 'Come in' } };
};

describe('A tenant’s own words', () => {
  for (const tag of builtInLanguages) {
    it(`are found among Logto’s in ${tag}`, async () => {
      assert.deepEqual(await tenantWords(builtInPhrases[tag].translation, tag), {});
      assert.deepEqual(await tenantWords(changed(tag), tag), { 'action.sign_in': 'Come in' });
    });
  }

  it('are found among Logto’s English in a language that only the tenant has', async () => {
    assert.deepEqual(await tenantWords(changed('en'), 'ga'), { 'action.sign_in': 'Come in' });
  });

  it('may have colons and dots in their names', async () => {
    const words = { user_scopes: { descriptions: { 'urn:logto:scope:organizations': 'Your clubs' } } };
    assert.deepEqual(await tenantWords(words, 'en'), {
      'user_scopes.descriptions.urn:logto:scope:organizations': 'Your clubs',
    });
  });

  it('leave out what is no text', async () => {
    const phrases = { action: { sign_in: 7, continue: null, save: 'Keep' } };
    assert.deepEqual(await tenantWords(phrases, 'en'), { 'action.save': 'Keep' });
  });
});
