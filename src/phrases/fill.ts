import { locale } from './localization.js';
import { numberText } from './number-text.js';

/** A gap `{{name}}` or `{{name, format}}`, or a tag `<name>…</name>` whose inside becomes an element of the page's own. */
const gapOrTag = /\{\{\s*(\w+)([^}]*)\}\}|<(\w+)>(.*?)<\/\3>/gs;

type Value = string | number | readonly string[];

/** Puts values into the gaps of a message. A gap without a value stays empty. */
export function fill(message: string, values: Readonly<Record<string, Value>>): string {
  return parts(message, values).join('');
}

/** As `fill`, for values that are elements. A tag is a function from what is inside to an element: never HTML. */
export function parts(message: string, values: Readonly<Record<string, unknown>>): unknown[] {
  const result: unknown[] = [];
  let end = 0;
  for (const match of message.matchAll(gapOrTag)) {
    const [whole, gap, format = '', tag, inside = ''] = match;
    const value = values[gap ?? tag ?? ''];
    result.push(
      message.slice(end, match.index),
      ...(typeof value === 'function'
        ? [value(parts(inside, values))]
        : gap
          ? [written(value, format)]
          : parts(inside, values)),
    );
    end = match.index + whole.length;
  }
  return [...result, message.slice(end)];
}

/**
 * A value as the language writes it. The server's messages name a format after the gap, and one of them is misspelt: what
 * a list or a number is to look like can be told without its name.
 */
function written(value: unknown, format: string): unknown {
  if (Array.isArray(value)) {
    const type = format.includes('disjunction') ? 'disjunction' : 'conjunction';
    return new Intl.ListFormat(locale(), { type }).format(value);
  }
  return typeof value === 'number' ? numberText(value) : (value ?? '');
}
