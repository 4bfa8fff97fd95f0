import { errorSentences } from '../../sandbox/phrases/error-sentences.js';
import { sourceTexts } from '../../scripts/translations.js';
import { fill } from '../../src/phrases/fill.js';
import { load as loadFirst } from '../../src/phrases/generated/first.js';
import { load as loadLater } from '../../src/phrases/generated/later.js';
import type { Language } from '../../src/phrases/languages.js';
import { speakSo } from '../../src/phrases/localization.js';
import type { Person } from './person.js';

export type OtherLanguage = Exclude<Language, 'en'>;

/** What the element says in one language. */
export interface Words {
  /** The text of a message, its gaps filled. */
  say(id: string, values?: Parameters<typeof fill>[1]): string;
  /** What is called by several names: “Email or username”. */
  label(...ids: readonly string[]): string;
  /** The English words on the page that are none in this language, nor among those `given` by tenant and person. */
  englishOn(person: Person, given: readonly string[]): Promise<string[]>;
}

export async function wordsIn(language: OtherLanguage): Promise<Words> {
  const texts = await textsIn(language);
  // As the page does: lists and numbers are written in the language.
  speakSo({ tag: language, direction: 'ltr', isOverlaid: false, complete: async () => {} });
  const known = wordsOf([...Object.values(texts), ...sentencesIn(language)]);

  const say: Words['say'] = (id, values = {}) => {
    const text = texts[id];
    if (!text) throw new Error(`${language} has no ${id}`);
    return fill(text, values);
  };
  return {
    say,
    label: (...ids) => {
      const names = fill('{{names, list(type: disjunction;)}}', { names: ids.map((id) => say(id)) });
      return capitalized(names, language);
    },
    englishOn: async (person, given) => {
      const others = new Set([...known, ...wordsOf(given)]);
      return [...wordsOf([await person.reads('logto-sign-in')])].filter(
        (word) => english.has(word) && !others.has(word),
      );
    },
  };
}

/** From what the element says in English to what it says instead; what is not the element's stays. */
export async function translatorInto(language: OtherLanguage): Promise<(english: string) => string> {
  const texts = await textsIn(language);
  const byEnglish = new Map(Object.entries(texts).map(([id, text]) => [englishTexts.get(id), text]));
  return (english) => {
    const name = byEnglish.get(english.charAt(0).toLowerCase() + english.slice(1));
    return byEnglish.get(english) ?? (name ? capitalized(name, language) : english);
  };
}

async function textsIn(language: OtherLanguage): Promise<Readonly<Record<string, string>>> {
  const [first, later] = await Promise.all([loadFirst[language](), loadLater[language]()]);
  return { ...first.words, ...later.words };
}

const capitalized = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{Letter}[\p{Letter}’'-]+/gu) ?? []));

/** What the server says about refusals, which is beyond us. */
function sentencesIn(language: OtherLanguage): string[] {
  const known = Object.entries(errorSentences).find(([tag]) => tag === language || tag === language.split('-', 1)[0]);
  return known && known[0] !== 'en' ? leaves(known[1]) : [];
}

const leaves = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(Object(tree) as object).flatMap(leaves);

const englishTexts = sourceTexts();

/** All words that our messages and the server's sentences have in English. */
const english = wordsOf([...englishTexts.values(), ...leaves(errorSentences.en)]);
