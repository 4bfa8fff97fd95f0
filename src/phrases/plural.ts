import { locale } from './localization.js';

/** The form of a message that goes with a number in this language; languages with fewer forms use `other`. */
export function plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return forms[new Intl.PluralRules(locale()).select(count)] ?? forms.other;
}
