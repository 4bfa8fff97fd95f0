import { configureLocalization } from '@lit/localize';
import { load } from './generated/first.js';
import type { Language } from './languages.js';
import { speakSo } from './localization.js';

/** Message id → text. */
export type Words = Readonly<Record<string, string>>;

/** Speaks so from now on; `isWhole`: not only the words of the first screen. */
export type Say = (isWhole: boolean) => Promise<void>;

let spoken: Words = {};

/**
 * `@lit/localize` speaks the languages it was told of at the beginning, and asks for each but once. So it is told of two
 * that do not exist, which take turns: what is behind them is up to us, a tenant's own language and wording included.
 */
const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'x-source',
  targetLocales: ['x-a', 'x-b'],
  loadLocale: () => Promise.resolve({ templates: spoken }),
});

/** Makes a language ready to be spoken, with a tenant's words over ours. Its tag may be one that only the tenant knows. */
export async function prepare(tag: string, language: Language, overlay: Words): Promise<Say> {
  const speech = { tag, direction: directionOf(tag), isOverlaid: Object.keys(overlay).length > 0 };
  const first = await firstWords(language);
  const all = async () => ({ ...first, ...(await laterWords(language)), ...overlay });
  return async (isWhole) => {
    const words = isWhole ? await all() : { ...first, ...overlay };
    const complete = async () => {
      const more = await all();
      // Meanwhile another language may have been chosen, or somebody else was here.
      if (spoken === words) {
        await say(more);
      }
    };
    speakSo({ ...speech, complete: isWhole ? async () => {} : complete });
    return say(words);
  };
}

function say(words: Words): Promise<void> {
  spoken = words;
  return setLocale(getLocale() === 'x-a' ? 'x-b' : 'x-a');
}

const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

/** English is in the messages themselves. */
async function firstWords(language: Language): Promise<Words> {
  return language === 'en' ? {} : (await load[language]()).words;
}

async function laterWords(language: Language): Promise<Words> {
  return language === 'en' ? {} : (await (await import('./generated/later.js')).load[language]()).words;
}
