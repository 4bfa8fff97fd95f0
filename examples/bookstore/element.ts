/** The element with this id, which the page is known to have. */
export function element<Kind extends HTMLElement = HTMLElement>(id: string, kind?: new () => Kind): Kind;
export function element(id: string, kind = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no element #${id}`);
  return found;
}
