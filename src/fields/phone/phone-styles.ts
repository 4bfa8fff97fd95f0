import css from './phone.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives a page, or the shadow root the field lives in, what only phone numbers need. */
export function adoptPhoneStyles(root: Node): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) {
    adoptedStyleSheets.push(sheet);
  }
}
