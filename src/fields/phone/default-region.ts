import { isRegion, type Region } from './regions.js';

/** The region to begin with: that of the words, of the browser in the same language, or where most of its readers live. */
export function defaultRegion(language: string, browserLanguage = globalThis.navigator?.language): Region {
  const words = tagOf(language);
  const browser = tagOf(browserLanguage);
  const candidates = [
    words?.region,
    browser?.language === words?.language ? browser?.region : undefined,
    tagOf(words?.language)?.maximize().region,
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
