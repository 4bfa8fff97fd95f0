import type { Client } from '../api/client.js';
import { fetchPhrases } from '../api/phrases.js';
import { chooseLanguage, isSameLanguage } from '../phrases/choose-language.js';
import type { Say } from '../phrases/speak.js';
import { tenantWords } from '../phrases/tenant-words.js';
import { noWordsKey } from './no-words-key.js';
import type { Host } from './speech.js';

/** To speak the first of the wishes that can be met with a tenant's words over ours; undefined where it has none. */
export async function theirWords(wishes: readonly string[], host: Host, client: Client): Promise<Say | undefined> {
  const { language, asked } = chooseLanguage(wishes);
  const { phrases, language: tag } = await fetchPhrases(client, asked);
  // A server without these languages answers in another one. Asked for Hebrew, it may have that of Israel.
  const isWelcome = (found: string) =>
    asked.some((wanted) => wanted === found || (isSameLanguage(wanted, found) && !isSameLanguage(wanted, language)));
  const isFound = tag !== null && isWelcome(tag);
  if (host.language && !isSameLanguage(host.language, isFound ? tag : language)) {
    console.error(`<logto-sign-in> lang: there are no words in “${host.language}”.`);
  }
  if (!isFound) {
    return undefined;
  }
  const overlay = await tenantWords(phrases, tag);
  const isOwn = tag !== language || Object.keys(overlay).length > 0;
  note(noWordsKey(host, String(wishes)), isOwn ? '' : 'none');
  return isOwn ? (await import('./speech.js')).wordsOf(host, tag, language, overlay) : undefined;
}

function note(key: string, what: string): void {
  try {
    localStorage.setItem(key, what);
  } catch {
    // A browser that keeps nothing waits as it did the first time.
  }
}
