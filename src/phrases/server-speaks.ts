import { locale } from './localization.js';

/** Logto has words for these languages, but no sentences about what it refuses: those come in English. */
const withoutSentences = ['cs', 'uk'];

/** Whether the server's own sentences are in the language of the words. */
export const serverSpeaks = (): boolean => !withoutSentences.includes(new Intl.Locale(locale()).language);
