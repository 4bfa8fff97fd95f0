/** Children of the page's own that the card has a place for. */
export class Slotted {
  header: readonly Element[] = [];
  footer: readonly Element[] = [];

  /** Calls back when the page has put another one into the element. */
  constructor(
    private readonly host: Element,
    arrived: () => void,
  ) {
    new MutationObserver(
      () => [...this.#waiting('header'), ...this.#waiting('footer')].length > 0 && arrived(),
    ).observe(host, { childList: true });
  }

  /** Takes in those that have come, and lets go of those that the page took away. They move when the card is drawn. */
  take(): void {
    for (const name of ['header', 'footer'] as const) {
      const placed = this[name].filter((child) => this.host.contains(child));
      this[name] = [...new Set([...placed, ...this.#waiting(name)])];
    }
  }

  #waiting(name: string): Iterable<Element> {
    return this.host.querySelectorAll(`:scope > [slot="${name}"]`);
  }
}
