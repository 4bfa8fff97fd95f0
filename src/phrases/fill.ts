/** A gap `{{name}}`, or a tag `<name>…</name>` whose inside becomes an element of the page's own. */
const gapOrTag = /\{\{\s*(\w+)[^}]*\}\}|<(\w+)>(.*?)<\/\2>/gs;

/** Puts values into the gaps of a message. A gap without a value stays empty. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return parts(message, values).join('');
}

/** As `fill`, for values that are elements. A tag is a function from what is inside to an element: never HTML. */
export function parts(message: string, values: Readonly<Record<string, unknown>>): unknown[] {
  const result: unknown[] = [];
  let end = 0;
  for (const match of message.matchAll(gapOrTag)) {
    const [whole, gap, tag, inside = ''] = match;
    const value = values[gap ?? tag ?? ''];
    result.push(
      message.slice(end, match.index),
      ...(typeof value === 'function' ? [value(parts(inside, values))] : gap ? [value ?? ''] : parts(inside, values)),
    );
    end = match.index + whole.length;
  }
  return [...result, message.slice(end)];
}
