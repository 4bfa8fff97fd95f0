import { html } from 'lit';
import type { ThemeChoice } from '../../src/theme/theme.js';

/** While it is there, the whole page has this CSS, and this theme. */
export const pageStyle = (css: string, theme: ThemeChoice = 'auto') =>
  html`<page-style hidden theme=${theme} .css=${css}></page-style>`;

class PageStyle extends HTMLElement {
  static readonly observedAttributes = ['theme'];

  readonly #sheet = new CSSStyleSheet();

  set css(css: string) {
    this.#sheet.replaceSync(css);
  }

  connectedCallback() {
    document.adoptedStyleSheets.push(this.#sheet);
    this.#dress(this.getAttribute('theme'));
  }

  disconnectedCallback() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#dress(null);
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#dress(this.getAttribute('theme'));
    }
  }

  /** In the ways that pages have to say it: Bootstrap's, that of Bulma and Pico, and the browser's. */
  #dress(theme: string | null) {
    const { dataset, style } = document.documentElement;
    if (theme) {
      dataset['bsTheme'] = dataset['theme'] = themeOf(theme);
      style.colorScheme = themeOf(theme);
    } else {
      delete dataset['bsTheme'];
      delete dataset['theme'];
      style.colorScheme = '';
    }
  }
}

const themeOf = (theme: string) =>
  theme === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : theme;

customElements.define('page-style', PageStyle);
