import { isRegion, type Region } from './regions.js';

/** Where most people live who read a language that is not named like a country. */
const homes: Readonly<Record<string, Region>> = { zh: 'CN', en: 'US', ja: 'JP', ko: 'KR' };

/** The region to begin with, from the language of the words and the browser's own, as Logto chooses it. */
export function defaultRegion(language: string, browserLanguage = globalThis.navigator?.language): Region {
  const words = tagOf(language);
  const browser = tagOf(browserLanguage);
  const candidates = [
    words?.region,
    browser?.language === words?.language ? browser?.region : undefined,
    words?.language.toUpperCase(),
    homes[words?.language ?? ''],
  ];
  return candidates.find(isRegion) ?? 'US';
}

function tagOf(text: string | undefined): Intl.Locale | undefined {
  try {
    return new Intl.Locale(text ?? '');
  } catch {
    return undefined;
  }
}
