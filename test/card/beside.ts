import { customContent } from '../../src/card/custom-content/custom-content.js';
import css from '../../src/card/custom-content/custom-content.css?inline';
import { styles } from '../../src/sign-in/styles.js';
import { adoptStyles } from '../../src/theme/adopt-styles.js';

export interface Beside {
  /** In the place of the element, as wide as it is told to be. */
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly card: HTMLElement;
}

/** A tenant's content beside a card. */
export function showBeside(html: string, width = 1200): Beside {
  adoptStyles(document, styles, css);
  const element = document.createElement('logto-sign-in');
  element.style.inlineSize = `${width}px`;
  // Otherwise it is never wider than the page of the tests.
  element.style.maxInlineSize = 'none';
  const container = part('div', 'logto_page-container');
  const content = part('div', 'logto_custom-content');
  const card = part('main', 'logto_main-content');
  card.style.blockSize = '400px';
  content.append(customContent(html));
  container.append(content, card);
  element.append(container);
  document.body.append(element);
  return { element, content, card };
}

function part(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className });
}
