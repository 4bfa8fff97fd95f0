/**
 * Texts with words in Latin letters that come neither from the tenant or the server (`given`) nor from the person. In a
 * language with letters of its own, such words are English. Runs in the page.
 */
export function leftInEnglish(given: string): string[] {
  const element = document.querySelector('logto-sign-in')!;
  const typed = [...element.querySelectorAll('input')].map(({ value }) => value);
  const known = new Set(wordsIn(`${given} ${JSON.stringify([element.settings, element.preview, typed])}`));
  // What is the same in every language: names, formats, an example.
  ['JPEG', 'PNG', 'GIF', 'WebP', 'BMP', 'MB', 'Gmail', 'gmail', 'abc', 'https', 'example', 'com'].forEach((word) =>
    known.add(word),
  );
  // What says in which language it is, or is not ours.
  const elsewhere = '[lang="en"], [slot], .logto_custom-content, script, style';

  return [...texts()].filter((text) => wordsIn(text).some((word) => !known.has(word)));

  /** Codes of countries are no words. */
  function wordsIn(text: string): string[] {
    return (text.match(/[a-z][a-z’'-]+/gi) ?? []).filter((word) => !/^[A-Z]{2}$/.test(word));
  }

  function isElsewhere(part: Element): boolean {
    const found = part.closest(elsewhere);
    return found !== null && found !== element && element.contains(found);
  }

  function* texts(): Iterable<string> {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!isElsewhere(parentElement!)) yield data.trim();
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
      for (const part of element.querySelectorAll(`[${name}]`)) {
        if (!isElsewhere(part)) yield part.getAttribute(name)!;
      }
    }
  }
}
