import { faviconsOf, type Favicons } from '../settings/favicon.js';
import type { Settings } from '../settings/settings.js';

const kinds = ['icon', 'apple-touch-icon'];

/** The tenant's icon in the place of the page's own, where the page is nothing but the sign-in page. */
export class PageIcon {
  readonly #favicons: Favicons;
  #address: string | undefined;
  #links: readonly HTMLLinkElement[] = [];
  /** The page's own icons. They stay where they are, in case a framework looks after them, but mean nothing. */
  readonly #silenced = new Map<HTMLLinkElement, string>();

  constructor(settings: Settings) {
    this.#favicons = faviconsOf(settings);
  }

  /** Shows the icon for a theme; where the tenant has none, the page keeps its own. */
  show(theme: keyof Favicons): void {
    const address = this.#favicons[theme];
    if (address === this.#address) {
      return;
    }
    this.remove();
    if (address) {
      this.#address = address;
      this.#silence();
      this.#links = kinds.map((rel) => Object.assign(document.createElement('link'), { rel, href: address }));
      document.head.append(...this.#links);
    }
  }

  /** Gives the page its own icons back. */
  remove(): void {
    this.#address = undefined;
    this.#links.forEach((link) => link.remove());
    this.#silenced.forEach((rel, link) => (link.rel = rel));
    this.#silenced.clear();
  }

  #silence(): void {
    for (const link of document.querySelectorAll('link')) {
      if (/(^|\s)(icon|apple-touch-icon(-precomposed)?|mask-icon)(\s|$)/i.test(link.rel)) {
        this.#silenced.set(link, link.rel);
        link.rel = '';
      }
    }
  }
}
