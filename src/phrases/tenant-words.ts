import { fingerprint, fingerprintLength } from './fingerprint.js';
import { flatPhrases } from './flat-phrases.js';
import { load } from './generated/stock.js';
import { languages } from './languages.js';
import type { Words } from './speak.js';

/**
 * What of the server's phrases is a tenant's own wording. The server sends Logto's phrases with the tenant's among them;
 * Logto's own are known by their fingerprints, and left to the words here.
 */
export async function tenantWords(phrases: object, tag: string): Promise<Words> {
  // A language of the tenant's own is made of Logto's English.
  const language = languages.find((known) => known === tag) ?? 'en';
  const { stock } = await load[language]();
  const known = new Set(stock.match(new RegExp(`.{${fingerprintLength}}`, 'g')));
  return Object.fromEntries(flatPhrases(phrases).filter(([id, text]) => !known.has(fingerprint(id, text))));
}
