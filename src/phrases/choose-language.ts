import { languages, type Language } from './languages.js';

export interface LanguageChoice {
  /** Whose words are taken of those here. */
  readonly language: Language;
  /** What the server may have words for, best first: tenants add languages of their own, such as `ga` or `de-AT`. */
  readonly asked: readonly string[];
}

/** The first of the wishes that can be met. What is no language tag is passed over. */
export function chooseLanguage(wishes: readonly string[]): LanguageChoice {
  const asked: string[] = [];
  for (const wish of wishes) {
    const tag = localeOf(wish);
    if (tag) {
      const related = languages.filter((known) => isSameLanguage(known, tag.language));
      const language = closest(tag, related);
      // Asked for a variety, a server that has it not takes the first one related, which need not be the closest.
      if (language === related[0]) {
        asked.push(tag.baseName);
      }
      if (language) {
        return { language, asked: [...new Set([...asked, language])] };
      }
    }
  }
  return { language: 'en', asked };
}

/** The tag itself, else the same script and region, else the same script; a bare language is its first variety. */
function closest(tag: Intl.Locale, related: readonly Language[]): Language | undefined {
  const { script, region } = tag.maximize();
  const isBare = tag.baseName === tag.language;
  const written = related.map((language) => ({ language, full: new Intl.Locale(language).maximize() }));
  const sameScript = isBare ? [] : written.filter(({ full }) => full.script === script);
  return (
    related.find((language) => language === tag.baseName) ??
    (sameScript.find(({ full }) => full.region === region) ?? sameScript[0])?.language ??
    related[0]
  );
}

/** Varieties of one language are the same. */
export const isSameLanguage = (one: string, other: string): boolean =>
  localeOf(one)?.language === localeOf(other)?.language;

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
