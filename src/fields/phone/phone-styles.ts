import list from './country-list.css?inline';
import country from './phone-country.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives a page, or the shadow root the field lives in, what only phone numbers need. */
export function adoptPhoneStyles(root: Node): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(country + list);
  }
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) {
    adoptedStyleSheets.push(sheet);
  }
}
