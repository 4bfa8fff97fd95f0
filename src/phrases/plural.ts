import { locale } from './localization.js';

/** What `Intl.PluralRules` tells apart in the languages that these words are in, and in most others. */
type Form = 'one' | 'two' | 'few' | 'many' | 'other';

/** The form of a message that goes with a number in this language. */
export function plural(count: number, forms: Readonly<Record<Form, string>>): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return forms[form === 'zero' ? 'other' : form];
}
