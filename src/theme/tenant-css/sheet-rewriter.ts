import { rewriteDeclarations, type Renaming } from './declarations.js';
import { familyOf, fontFacesOf } from './font-faces.js';
import { Names } from './names.js';
import { SelectorRewriter } from './selector-rewriter.js';

type Parent = CSSStyleSheet | CSSGroupingRule;

/** Where a rule stands. */
interface Place {
  readonly isNested: boolean;
  readonly isInLayer: boolean;
}

/**
 * Confines a sheet to the element with a mark. The browser has parsed it, and its rules are changed in place, so that
 * the rest of each stays as the browser understood it. What cannot be confined is removed.
 */
export class SheetRewriter {
  /** What was removed, in the words of the sheet. */
  readonly removed: string[] = [];
  /** The sheet's fonts, for a sheet of the document. */
  readonly fontFaces: string;
  readonly #prefix: string;
  readonly #selectors: SelectorRewriter;
  readonly #renaming: Renaming;

  constructor(sheet: CSSStyleSheet, mark: string) {
    this.#prefix = `logto-tenant-${mark}`;
    this.#selectors = new SelectorRewriter(mark);
    this.#renaming = { keyframes: new Names(this.#prefix), fonts: new Names(this.#prefix) };
    this.#rename(sheet.cssRules);
    this.fontFaces = fontFacesOf(sheet.cssRules);
    this.#rewrite(sheet, { isNested: false, isInLayer: false });
  }

  /** New names first: they may be used before they are defined. */
  #rename(rules: CSSRuleList): void {
    for (const rule of rules) {
      if (rule instanceof CSSKeyframesRule) {
        rule.name = this.#renaming.keyframes.rename(rule.name);
      } else if (rule instanceof CSSFontFaceRule) {
        rule.style.setProperty('font-family', CSS.escape(this.#renaming.fonts.rename(familyOf(rule))));
      } else if (rule instanceof CSSGroupingRule) {
        this.#rename(rule.cssRules);
      }
    }
  }

  #rewrite(parent: Parent, place: Place): void {
    for (let index = parent.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = parent.cssRules[index]!;
      const head = headOf(rule);
      if (rule instanceof CSSFontFaceRule) {
        parent.deleteRule(index);
      } else if (!this.#confine(rule, place) || !(place.isInLayer || this.#renameLayer(parent, index))) {
        this.removed.unshift(head);
        parent.deleteRule(index);
      }
    }
  }

  /** Whether the rule now reaches nothing but the element. */
  #confine(rule: CSSRule, place: Place): boolean {
    if (rule instanceof CSSKeyframesRule) {
      [...rule.cssRules].forEach((frame) => this.#rewriteStyle(frame));
      return true;
    }
    this.#rewriteStyle(rule);
    if (rule instanceof CSSStyleRule) {
      if (!this.#confineSelector(rule, place.isNested)) {
        return false;
      }
      this.#rewrite(rule, { ...place, isNested: true });
      return true;
    }
    if (isGroup(rule)) {
      this.#rewrite(rule, { ...place, isInLayer: place.isInLayer || rule instanceof CSSLayerBlockRule });
      return true;
    }
    return isHarmless(rule);
  }

  #confineSelector(rule: CSSStyleRule, isNested: boolean): boolean {
    const written = rule.selectorText;
    // The browser ignores a selector that it does not take; until it takes one, the rule is for nothing.
    rule.selectorText = ':not(*)';
    const nothing = rule.selectorText;
    try {
      rule.selectorText = isNested ? this.#selectors.rewriteNested(written) : this.#selectors.rewrite(written);
    } catch {
      return false;
    }
    return rule.selectorText !== nothing;
  }

  #rewriteStyle(rule: CSSRule): void {
    if ('style' in rule) {
      rewriteDeclarations(rule.style as CSSStyleDeclaration, this.#renaming);
    }
  }

  /** Keeps a layer out of those of the page. As names of layers cannot be changed in place, the rule is replaced. */
  #renameLayer(parent: Parent, index: number): boolean {
    const rule = parent.cssRules[index];
    const own = (name: string) => `${this.#prefix}.${name}`;
    if (rule instanceof CSSLayerStatementRule) {
      return replaceRule(parent, index, `@layer ${rule.nameList.map(own).join(', ')};`);
    }
    if (rule instanceof CSSLayerBlockRule && rule.name) {
      const body = [...rule.cssRules].map(({ cssText }) => cssText).join('\n');
      return replaceRule(parent, index, `@layer ${own(rule.name)} { ${body} }`);
    }
    return true;
  }
}

/** Whether the browser takes the rule: not every one takes a layer inside a style rule. */
function replaceRule(parent: Parent, index: number, text: string): boolean {
  try {
    parent.insertRule(text, index);
  } catch {
    return false;
  }
  parent.deleteRule(index + 1);
  return true;
}

/** Rules that only say when those inside them apply. Not `@scope`, whose limits cannot be changed. */
const isGroup = (rule: CSSRule): rule is CSSGroupingRule =>
  /^@(media|supports|container|layer|starting-style)\b/.test(rule.cssText) && 'cssRules' in rule;

/** Rules that reach no further than the sheet. Others, such as `@property` and `@page`, are for the whole page. */
const isHarmless = (rule: CSSRule) =>
  rule instanceof CSSNamespaceRule || !rule.cssText.startsWith('@') || rule instanceof CSSLayerStatementRule;

const headOf = ({ cssText }: CSSRule) => cssText.split(/[{;]/)[0]!.trim();
