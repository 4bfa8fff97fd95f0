/**
 * The language to speak: per wish the language itself, else the first one of the same base
 * (`pt` is `pt-PT`, any Chinese that is not known `zh-CN`).
 */
export const chooseLanguage = <Tag extends string>(wishes: readonly string[], known: readonly Tag[]): Tag | 'en' => {
  const baseOf = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  for (const wish of wishes) {
    const match =
      known.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ??
      known.find((tag) => baseOf(tag) === baseOf(wish));
    if (match) {
      return match;
    }
  }
  return 'en';
};
