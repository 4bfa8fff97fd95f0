/** The fonts of a sheet, with the conditions they stand under, as CSS. Fonts are for a whole document or not at all. */
export function fontFacesOf(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSFontFaceRule) {
        return rule.cssText;
      }
      const inner = rule instanceof CSSGroupingRule ? fontFacesOf(rule.cssRules) : '';
      return inner && rule instanceof CSSMediaRule
        ? `@media ${rule.conditionText} { ${inner} }`
        : inner && rule instanceof CSSSupportsRule
          ? `@supports ${rule.conditionText} { ${inner} }`
          : inner;
    })
    .join('');
}

/** The name of a font as people write it, without quotes. */
export const familyOf = ({ style }: CSSFontFaceRule): string =>
  style.getPropertyValue('font-family').replace(/^(["'])(.*)\1$/, '$2');
