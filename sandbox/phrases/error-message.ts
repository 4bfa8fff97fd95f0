import type { Refusal } from '../http/refusal.js';
import { errorSentences } from './error-sentences.js';
import { chooseLanguage } from './language.js';

const languages = Object.keys(errorSentences) as (keyof typeof errorSentences)[];

const lookUp = (tree: unknown, path: string): string | undefined => {
  let node = tree;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && node ? (node as Record<string, unknown>)[key] : undefined;
  }
  return typeof node === 'string' ? node : undefined;
};

/** The sentence for an error code in the best of the languages wished for; the code where none is known. */
export const errorMessage = (code: string, gaps: Refusal['gaps'], wishes: readonly string[]): string => {
  const language = chooseLanguage(wishes, languages);
  const phrase = lookUp(errorSentences[language], code) ?? lookUp(errorSentences.en, code) ?? code;

  return phrase.replaceAll(/{{\s*(\w+)[^}]*}}/g, (_, name: string) => {
    const gap = gaps[name];
    return typeof gap === 'function' ? gap(language) : (gap ?? '');
  });
};
