const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const baseOf = (tag: string): string => tag.split('-', 1)[0] ?? '';

/**
 * The language to speak: per wish the language itself, the tenant's own before Logto's, else the first of the same base
 * (`pt` is `pt-PT`, any Chinese that is not known `zh-CN`), Logto's before the tenant's own.
 */
export const chooseLanguage = <Known extends string, Own extends string = never>(
  wishes: readonly string[],
  known: readonly Known[],
  own: readonly Own[] = [],
): Known | Own | 'en' => {
  for (const wish of wishes) {
    const match =
      own.find((tag) => isSame(tag, wish)) ??
      known.find((tag) => isSame(tag, wish)) ??
      [...known, ...own].find((tag) => isSame(baseOf(tag), baseOf(wish)));
    if (match) {
      return match;
    }
  }
  return 'en';
};
