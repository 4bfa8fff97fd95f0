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
    const styles = getComputedStyle(part);
    return ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline'].some(
      (edge) =>
        styles.getPropertyValue(`${edge}-style`) !== 'none' &&
        Number.parseFloat(styles.getPropertyValue(`${edge}-width`)) >= 1,
    );
  }
}
