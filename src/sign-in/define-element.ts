/** Registers a tag, unless the page has it already: a second copy of this package does no harm. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
  }
}
