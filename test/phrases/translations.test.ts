import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generatedFiles, sourceTexts, translations, usedIds } from '../../scripts/translations.js';
import { languages } from '../../src/phrases/languages.js';
import { sameAsEnglish } from './same-as-english.js';

const english = sourceTexts();
const translated = translations();
const logtoKeys = readFileSync('test/phrases/logto-keys.txt', 'utf8').trim().split('\n');

const sorted = (values: Iterable<string>) => [...values].sort();
const found = (text: string, pattern: RegExp) => sorted(new Set(text.match(pattern)));
const gaps = (text: string) => found(text, /\{\{[^}]*\}\}/g);
const tags = (text: string) => sorted(text.match(/<\/?\w+>/g) ?? []);

/** Each tag is closed, in the order in which they are opened. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)(\w+)>/g)) {
    if (slash === '') {
      open.push(name);
    } else if (open.pop() !== name) {
      return false;
    }
  }
  return open.length === 0 && !/[<>]/.test(text.replaceAll(/<\/?\w+>/g, ''));
}

/** Scripts that are not ours: a text without a letter of it is no text in the language. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
  Thai: /\p{Script=Thai}/u,
};

describe('The messages in the source', () => {
  it('have all the keys that Logto has for signing in', () => {
    assert.deepEqual(
      logtoKeys.filter((key) => !english.has(key)),
      [],
    );
  });

  it('have no key that is neither Logto’s nor marked as our own', () => {
    const others = [...english.keys()].filter((id) => !logtoKeys.includes(id) && !id.startsWith('element.'));
    assert.deepEqual(others, []);
  });

  it('of screens to come are said by no screen that there is', () => {
    const { upcoming, current } = usedIds();
    assert.deepEqual(
      [...upcoming].filter((id) => current.has(id)),
      [],
    );
  });

  it('are translated into every other language', () => {
    assert.deepEqual(sorted(translated.keys()), sorted(languages.filter((language) => language !== 'en')));
  });
});

for (const [language, texts] of translated) {
  describe(`The words in ${language}`, () => {
    const pairs = [...texts].map(([id, text]) => ({ id, text, source: english.get(id) ?? '' }));
    const allowed = sameAsEnglish[language] ?? [];
    const wrong = (isRight: (pair: (typeof pairs)[number]) => boolean) =>
      pairs.filter((pair) => !isRight(pair)).map(({ id, text }) => `${id}: ${text}`);

    it('are all there, and no others', () => {
      assert.deepEqual(sorted(texts.keys()), sorted(english.keys()));
    });

    it('are translated from the messages as they are now', () => {
      const xliff = readFileSync(`src/phrases/xliff/${language}.xlf`, 'utf8');
      const sources = [...xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>/gs)];
      const stale = sources.filter(([, id = '', source = '']) => unescape(source) !== english.get(id));
      assert.deepEqual(
        stale.map(([, id]) => id),
        [],
      );
      assert.equal(sources.length, english.size);
    });

    it('have the gaps of the messages', () => {
      assert.deepEqual(
        wrong(({ text, source }) => String(gaps(text)) === String(gaps(source))),
        [],
      );
    });

    it('have the tags of the messages', () => {
      assert.deepEqual(
        wrong(({ text, source }) => String(tags(text)) === String(tags(source)) && isBalanced(text)),
        [],
      );
    });

    it('are not left in English', () => {
      assert.deepEqual(
        wrong(({ id, text, source }) => text !== source || !/\p{Letter}/u.test(text) || allowed.includes(id)),
        [],
      );
      assert.deepEqual(
        allowed.filter((id) => texts.get(id) !== english.get(id)),
        [],
      );
    });

    it('are in the script of the language', () => {
      const script = scripts[new Intl.Locale(language).maximize().script ?? ''];
      const isInScript = (text: string) => !script || script.test(text) || !/\p{Letter}/u.test(withoutGaps(text));
      assert.deepEqual(
        wrong(({ id, text }) => isInScript(text) || allowed.includes(id)),
        [],
      );
    });

    it('have no spaces, dots and quotes of typewriters', () => {
      assert.deepEqual(
        wrong(({ text }) => text !== '' && text === text.trim() && !/ {2}|\.\.\.|["'`]/.test(text)),
        [],
      );
    });
  });
}

describe('What is loaded at run time', () => {
  for (const [file, text] of generatedFiles()) {
    it(`is in ${file} as \`npm run phrases\` makes it`, () => {
      assert.equal(readFileSync(`src/phrases/generated/${file}`, 'utf8'), text);
    });
  }
});

const withoutGaps = (text: string) => text.replaceAll(/\{\{[^}]*\}\}|<\/?\w+>/g, '');

const unescape = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
