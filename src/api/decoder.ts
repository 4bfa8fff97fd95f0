/**
 * Reads a part of some JSON. What cannot be read is told with its place, such as `color.primaryColor: expected string`,
 * and left out. As much of zod's vocabulary as a first screen needs, at a tenth of its size.
 */
export type Decoder<Read> = (value: unknown, tell: (problem: string) => void, place?: string) => Read;
export type Decoded<Given> = Given extends Decoder<infer Read> ? Read : never;

/** A string, if there is one. */
export const text = of<string | undefined>('string', undefined);

/** A string; `fallback` where there is none. */
export const textOr = (fallback: string) => of<string>('string', fallback);

/** True or false; `fallback` where nothing is said. */
export const flagOr = (fallback: boolean) => of<boolean>('boolean', fallback);

/** True or false; false where nothing is said. */
export const flag = flagOr(false);

/** One of a few words. Without a fallback, it has to be there. */
export const oneOf =
  <const Word extends string>(words: readonly Word[], fallback?: Word): Decoder<Word> =>
  (value = fallback, tell, place = '') => {
    if (!words.includes(value as Word)) {
      tell(`${place}: expected one of ${words.join(', ')}`);
      return fallback as Word;
    }
    return value as Word;
  };

/** Items that can all be read; one that cannot is left out as a whole. */
export const list =
  <Item>(item: Decoder<Item>, fallback: NoInfer<Item>[]): Decoder<Item[]> =>
  (value = fallback, tell, place = '') => {
    if (!Array.isArray(value)) {
      tell(`${place}: expected array`);
      return fallback;
    }
    return value.flatMap((entry, index) => {
      let isRead = true;
      const read = item(
        entry,
        (problem) => {
          isRead = false;
          tell(problem);
        },
        `${place}.${index}`,
      );
      return isRead ? [read] : [];
    });
  };

/** Fields by name. What else there is stays, so that servers can grow; where there is no object, all fields are missing. */
export const object =
  <const Fields extends Record<string, Decoder<unknown>>>(
    fields: Fields,
  ): Decoder<{ readonly [Name in keyof Fields]: Decoded<Fields[Name]> } & { readonly [name: string]: unknown }> =>
  (value = {}, tell, place) => {
    const isObject = typeof value === 'object' && !Array.isArray(value);
    if (!isObject) {
      tell(`${place ?? 'the whole'}: expected object`);
    }
    const given = (isObject ? value : {}) as Record<string, unknown>;
    const read = Object.entries(fields).map(([name, field]) => [
      name,
      field(given[name], tell, place ? `${place}.${name}` : name),
    ]);
    return { ...given, ...Object.fromEntries(read) };
  };

/** Something that has to be there. */
export const required =
  <Read>(decoder: Decoder<Read | undefined>): Decoder<Read> =>
  (value, tell, place = '') => {
    if (value === undefined) {
      tell(`${place}: missing`);
    }
    return decoder(value, tell, place) as Read;
  };

function of<Read>(type: 'string' | 'boolean', fallback: Read): Decoder<Read> {
  return (value = fallback, tell, place = '') => {
    if (value !== fallback && typeof value !== type) {
      tell(`${place}: expected ${type}`);
      return fallback;
    }
    return value as Read;
  };
}
