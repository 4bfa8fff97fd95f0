import { SheetRewriter } from './sheet-rewriter.js';
import stockVariables from './stock-variables.css?inline';

let count = 0;

/**
 * Styles one element with a tenant's CSS, which was written for a page of its own, and nothing else of the page.
 * Returns what undoes it. An element that moves to another document or shadow root has to be styled again.
 */
export function adoptTenantCss(element: HTMLElement, css: string): () => void {
  const mark = String(++count);
  const variables = sheetOf(stockVariables.replace('[data-tenant-css]', `[data-tenant-css='${mark}']`));
  const sheet = sheetOf(css);
  const { removed, fontFaces } = new SheetRewriter(sheet, mark);
  tell([...importsIn(css), ...removed]);

  element.dataset['tenantCss'] = mark;
  element.dataset['platform'] = isMobile() ? 'mobile' : 'desktop';
  const undo = [adopt(element.getRootNode(), variables, sheet), adopt(document, sheetOf(fontFaces))];
  return () => {
    undo.forEach((remove) => remove());
    delete element.dataset['tenantCss'];
    delete element.dataset['platform'];
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function adopt(root: Node, ...sheets: readonly CSSStyleSheet[]): () => void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return () => {};
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}

/** The browser drops imports without naming them. An address may have a semicolon in it. */
const importsIn = (css: string) =>
  css.replace(/\/\*.*?\*\//gs, '').match(/@import\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')[^;{}]*/gi) ?? [];

function tell(removed: readonly string[]): void {
  if (removed.length > 0) {
    console.warn(`<logto-sign-in> customCss: left out, as it is for a whole page or unreadable: ${removed.join('; ')}`);
  }
}

interface Hints {
  readonly userAgentData?: { readonly mobile: boolean };
}

const isMobile = () => (navigator as Hints).userAgentData?.mobile ?? /Mobi|Android/i.test(navigator.userAgent);
