import { locale } from './localization.js';

/** A number as the language writes it, in its own digits where it has some. */
export const numberText = (value: number): string => new Intl.NumberFormat(locale()).format(value);
