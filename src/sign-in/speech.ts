import { chooseLanguage, isSameLanguage } from '../phrases/choose-language.js';
import { isSpoken, locale } from '../phrases/localization.js';
import type { Language } from '../phrases/languages.js';
import { prepare, type Say, type Words } from '../phrases/speak.js';

export interface Host extends Element {
  readonly language?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Nothing is asked of the server. */
  readonly preview?: unknown;
}

/** To speak the first of the wishes that can be met, in our words; undefined where it is spoken already. */
export async function ourWords(wishes: readonly string[], host: Host): Promise<Say | undefined> {
  const { language } = chooseLanguage(wishes);
  return isSpoken(language) ? undefined : wordsOf(host, language, language, {});
}

/** To speak a language, or one of a tenant's own, with the tenant's words over ours. */
export async function wordsOf(host: Host, tag: string, language: Language, overlay: Words): Promise<Say> {
  // What exists at the tenant's alone is made of English, or of a language that it is a variety of.
  const say = await prepare(tag, isSameLanguage(tag, language) ? language : 'en', overlay);
  return (isWhole) => {
    const all = document.querySelectorAll<Element & Host>(host.localName);
    if (tag !== locale() && [...all].some(({ language }) => language !== host.language)) {
      console.error(`<logto-sign-in>: a page speaks one language at a time; from now on it is ${tag}.`);
    }
    return say(isWhole);
  };
}
