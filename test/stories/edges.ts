/** Fields and buttons that nothing is drawn around: where colours are the person's own, only lines tell. Runs in the page. */
export function withoutEdge(): string[] {
  // The browser draws the others itself.
  const fields = 'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="file"], [type="range"])';
  const parts = document.querySelectorAll<HTMLElement>(`logto-sign-in :is(${fields}, select, textarea, .logto_button)`);
  return [...parts]
    .filter((part) => part.offsetWidth > 1 && ![part, ...drawnFor(part)].some(hasEdge))
    .map((part) => `${part.localName}.${part.className}`);

  /** A field may be drawn by what is around it; a code is drawn in boxes. */
  function drawnFor(part: HTMLElement): readonly Element[] {
    const control = part.matches('.logto_button') ? null : part.closest('.logto_control');
    return [...(control ? [control] : []), ...(part.closest('.logto_code')?.querySelectorAll('.logto_digit') ?? [])];
  }

  function hasEdge(part: Element): boolean {
    const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(part);
    const isDrawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) >= 1;
    return isDrawn(borderTopStyle, borderTopWidth) || isDrawn(outlineStyle, outlineWidth);
  }
}
