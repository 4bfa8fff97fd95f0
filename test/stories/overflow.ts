/** What is wider than its room or cut off in the element, one line each. Runs in the page. */
export function overflowing(): string[] {
  const element = document.querySelector('logto-sign-in')!;
  const found: string[] = [];
  const tell = (part: Element, what: string) => found.push(`${part.localName}.${part.className} ${what}`);
  const sticksOut = (inner: DOMRect, outer: DOMRect) => inner.left < outer.left - 1 || inner.right > outer.right + 1;

  if (document.documentElement.scrollWidth > innerWidth) tell(element, 'makes the page scroll sideways');
  for (const part of [element, ...element.querySelectorAll<HTMLElement>('*')]) {
    const styles = getComputedStyle(part);
    const isHidden = part.offsetWidth <= 1 || styles.visibility === 'hidden' || part.closest('svg, option');
    // What is typed scrolls in its field; addresses may be of any length, all other words have to fit.
    const mayBeCut = part.matches('input, textarea, select, bdi') && styles.overflowX !== 'visible';
    if (isHidden || mayBeCut) continue;

    const room = part.closest('dialog, [popover]') ?? element;
    if (sticksOut(part.getBoundingClientRect(), room.getBoundingClientRect())) tell(part, 'sticks out');

    const box = part.getBoundingClientRect();
    for (const node of styles.display.startsWith('inline') ? [] : textsOf(part)) {
      const words = document.createRange();
      words.selectNodeContents(node);
      if (sticksOut(words.getBoundingClientRect(), box)) tell(part, `is too narrow for “${node.data.trim()}”`);
    }

    const isCut = /hidden|clip/.test(styles.overflow);
    if (isCut && part.scrollWidth > part.clientWidth + 1) tell(part, 'is cut off');
    if (isCut && part.scrollHeight > part.clientHeight + 1) tell(part, 'is cut off below');
  }
  return found;

  /** The text in a block, and not in blocks inside it. */
  function textsOf(block: Element): Text[] {
    return [...block.childNodes].flatMap((node) => {
      if (node instanceof Text) return node.data.trim() ? [node] : [];
      const isInline = node instanceof HTMLElement && getComputedStyle(node).display === 'inline';
      return isInline ? textsOf(node) : [];
    });
  }
}
