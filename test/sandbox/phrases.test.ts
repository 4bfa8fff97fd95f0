import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { Browser } from './browser.js';
import { begin, codeOf } from './journey.js';
import { serve, type Served } from './serve.js';

type Phrases = { translation: { action: { sign_in: string; continue: string } } };

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve();
});

after(async () => sandbox.close());

beforeEach(async () => {
  browser = new Browser(sandbox.origin);
  await begin(browser, sandbox.origin);
});

const customize = async (languageTag: string, translation: object): Promise<Response> =>
  browser.sendJson('PUT', `/api/custom-phrases/${languageTag}`, translation);

const comeIn = { action: { sign_in: 'Come in' } };

const phrases = async (lng: string): Promise<{ language: string | null } & Phrases['translation']> => {
  const response = await browser.send({ path: `/api/.well-known/phrases?lng=${lng}` });
  const { translation } = (await response.json()) as Phrases;
  return { language: response.headers.get('content-language'), ...translation };
};

describe('A tenant’s own words', () => {
  it('lie over Logto’s in that language, and leave the others as they are', async () => {
    const before = await phrases('fr');
    assert.equal((await customize('fr', comeIn)).status, 200);
    const { action } = await phrases('fr');
    assert.equal(action.sign_in, 'Come in');
    assert.equal(action.continue, before.action.continue);
    assert.notEqual((await phrases('de')).action.sign_in, 'Come in');
  });

  it('may be in a language that Logto does not have, which is made of English', async () => {
    await customize('ga-IE', comeIn);
    const { language, action } = await phrases('ga-IE');
    assert.equal(language, 'ga-IE');
    assert.equal(action.sign_in, 'Come in');
    assert.equal(action.continue, (await phrases('en')).action.continue);
    assert.equal((await phrases('ga')).language, 'ga-IE');
  });

  it('may be in a variety of a language, which goes before the language', async () => {
    await customize('fr-CA', comeIn);
    assert.equal((await phrases('fr-CA')).language, 'fr-CA');
    assert.equal((await phrases('fr-CH')).language, 'fr');
  });

  it('can be read, listed and taken back by those who run the tenant', async () => {
    await customize('fr', comeIn);
    const one = await browser.send({ path: '/api/custom-phrases/fr' });
    assert.deepEqual(((await one.json()) as { translation: object }).translation, comeIn);
    const all = await browser.send({ path: '/api/custom-phrases' });
    assert.equal(((await all.json()) as object[]).length, 1);
    assert.equal((await browser.send({ method: 'DELETE', path: '/api/custom-phrases/fr' })).status, 204);
    assert.equal((await browser.send({ path: '/api/custom-phrases/fr' })).status, 404);
    assert.notEqual((await phrases('fr')).action.sign_in, 'Come in');
  });

  for (const [what, translation] of [
    ['an unknown phrase', { action: { fly: 'Fly' } }],
    ['a branch for a phrase', { action: { sign_in: { now: 'Come in' } } }],
    ['a phrase for a branch', { action: 'Act' }],
  ] as const) {
    it(`cannot be ${what}`, async () => {
      const response = await customize('fr', translation);
      assert.equal(response.status, 422);
      assert.equal(await codeOf(response), 'localization.invalid_translation_structure');
    });
  }

  it('cannot be in a language that Logto does not know by name', async () => {
    assert.equal((await customize('tlh', comeIn)).status, 400);
  });

  it('cannot be taken back in the language that the tenant falls back to', async () => {
    await customize('ga-IE', comeIn);
    await browser.sendJson('PATCH', '/api/sign-in-exp', {
      languageInfo: { autoDetect: true, fallbackLanguage: 'ga-IE' },
    });
    const response = await browser.send({ method: 'DELETE', path: '/api/custom-phrases/ga-IE' });
    assert.equal(response.status, 409);
    assert.equal(await codeOf(response), 'localization.cannot_delete_default_language');
  });
});
