import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLanguage } from '../../src/phrases/choose-language.js';
import { languages } from '../../src/phrases/languages.js';

const choose = (...wishes: string[]) => chooseLanguage(wishes);

describe('The language of the words', () => {
  for (const language of languages) {
    it(`is ${language} for whoever wishes that`, () => {
      assert.deepEqual(choose(language), { language, asked: [language] });
    });
  }

  for (const [wish, language] of [
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-MO', 'zh-HK'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['pt', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['es-419', 'es'],
    ['es-AR', 'es'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['de-u-co-phonebk', 'de'],
    ['fa', 'fa-IR'],
    ['uk', 'uk-UA'],
    ['PT-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
  ] as const) {
    it(`is ${language} for ${wish}`, () => {
      assert.equal(choose(wish).language, language);
    });
  }

  it('is that of the first wish that can be met', () => {
    assert.equal(choose('ga', 'de-AT', 'fr').language, 'de');
  });

  it('is English where no wish can be met', () => {
    assert.equal(choose('ga', 'eo').language, 'en');
  });

  it('does not depend on what is no language tag', () => {
    assert.deepEqual(choose('', 'not a tag', '*', 'fr'), { language: 'fr', asked: ['fr'] });
  });
});

describe('The server', () => {
  it('is asked for languages that only the tenant may have, before the one that is here', () => {
    assert.deepEqual(choose('ga', 'de-AT').asked, ['ga', 'de-AT', 'de']);
  });

  it('is not asked for a variety of which it would take another one', () => {
    assert.deepEqual(choose('zh-Hant-HK').asked, ['zh-HK']);
  });

  it('is asked for its own variety where it would take that anyway', () => {
    assert.deepEqual(choose('pt').asked, ['pt', 'pt-PT']);
  });
});
