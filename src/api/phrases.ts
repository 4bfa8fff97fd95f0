import type { Client } from './client.js';
import { object } from './decoder.js';

const phrases = object({ translation: object({}) });

/** Logto's phrases with the tenant's among them, in the best of some languages, and which one that is. */
export async function fetchPhrases(client: Client, languages: readonly string[]) {
  const query = new URLSearchParams({ lng: languages.join(' ') });
  const { answer, language } = await client.read(phrases, 'GET', `/api/.well-known/phrases?${query}`);
  return { phrases: answer.translation, language };
}
