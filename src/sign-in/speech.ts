import type { Client } from '../api/client.js';
import { fetchPhrases } from '../api/phrases.js';
import { chooseLanguage, isSameLanguage } from '../phrases/choose-language.js';
import { locale } from '../phrases/localization.js';
import type { Language } from '../phrases/languages.js';
import type { Say, Words } from '../phrases/speak.js';
import { tenantWords } from '../phrases/tenant-words.js';

export interface Host extends Element {
  readonly language?: string | undefined;
  /** Nothing is asked of the server. */
  readonly preview?: unknown;
}

let isOverlaid = false;

/** To speak the first of the wishes that can be met, in our words; undefined where it is spoken already. */
export function ourWords(wishes: readonly string[], host: Host): Promise<Say | undefined> {
  const { language } = chooseLanguage(wishes);
  return sayFor(host, language, language);
}

/** The same with a tenant's words over ours; undefined where it has none. */
export async function theirWords(wishes: readonly string[], host: Host, client: Client): Promise<Say | undefined> {
  const { language, asked } = chooseLanguage(wishes);
  const { phrases, language: tag } = await fetchPhrases(client, asked);
  // A server without these languages answers in another one.
  return tag && asked.includes(tag) ? sayFor(host, tag, language, await tenantWords(phrases, tag)) : undefined;
}

async function sayFor(host: Host, tag: string, language: Language, overlay: Words = {}): Promise<Say | undefined> {
  const hasOverlay = Object.keys(overlay).length > 0;
  if (tag === locale() && !hasOverlay && !isOverlaid) {
    return undefined;
  }
  const { prepare } = await import('../phrases/speak.js');
  // What exists at the tenant's alone is made of English, or of a language that it is a variety of.
  const say = await prepare(tag, isSameLanguage(tag, language) ? language : 'en', overlay);
  return (isWhole) => {
    const all = document.querySelectorAll<Element & Host>(host.localName);
    if (tag !== locale() && [...all].some(({ language }) => language !== host.language)) {
      console.error(`<logto-sign-in>: a page speaks one language at a time; from now on it is ${tag}.`);
    }
    isOverlaid = hasOverlay;
    return say(isWhole);
  };
}
