/** A rule of the element's own sheets, with its nesting undone. */
interface OwnRule {
  /** As it stands inside the element: `.logto_button:hover`. */
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
}

/** Of all parts that were loaded so far. */
export const ownRules = (): OwnRule[] =>
  document.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.startsWith('logto-sign-in:not(#a#b#c)'))
    .flatMap((rule) => rulesIn(rule as CSSStyleRule));

/** Conditions such as reduced motion are left out: it is the usual that counts. */
const rulesIn = (host: CSSStyleRule): OwnRule[] =>
  [...host.cssRules]
    .filter((rule) => rule instanceof CSSStyleRule)
    .map(({ selectorText, style }) => ({ selector: selectorText.replaceAll('& ', ''), style }));

/** What the sheets say about a selector, as the text of a declaration block. */
export const declarationsOf = (selector: string) =>
  ownRules().find((rule) => rule.selector === selector)?.style.cssText ?? '';
