import { SelectorType, type PseudoSelector } from 'css-what';
import { conditionOnElement, isApp, isRootName, subjectOf } from './root.js';
import {
  argumentsOf,
  hasParent,
  isParent,
  isSibling,
  parent,
  parseSelectors,
  print,
  type Complex,
  type Compound,
  type SimpleSelector,
} from './selector.js';

/** Makes selectors that were written for a page of their own select the element and what is inside it. */
export class SelectorRewriter {
  readonly #scope: string;
  /** The element, where it must not count for the specificity. */
  readonly #element: string;
  readonly #inside: string;

  /** The raised scope is that of our own rules: a tenant's rule of the same specificity comes later and wins. */
  constructor(mark: string) {
    const marked = `[data-tenant-css="${mark}"]`;
    this.#scope = `logto-sign-in:not(#a#b#c):where(${marked})`;
    this.#element = `:where(logto-sign-in${marked})`;
    this.#inside = `:where(logto-sign-in${marked} *)`;
  }

  /** Selectors of a rule that stands by itself. */
  rewrite(selectors: string): string {
    return parseSelectors(selectors)
      .flatMap((selector) => this.#within(this.#scope, selector.map(withoutParent)))
      .join(', ');
  }

  /** Selectors of a rule inside another, whose scope comes with `&`. */
  rewriteNested(selectors: string): string {
    return parseSelectors(selectors)
      .flatMap((selector) => this.#nested(hasParent(selector) ? selector : underParent(selector)))
      .join(', ');
  }

  #within(scope: string, selector: Complex): string[] {
    const count = countRoots(selector);
    const [roots, rest] = [selector.slice(0, count), selector.slice(count)];
    const variants = [`${scope}${this.#conditions(roots, rest)} ${this.#rest(rest, count > 0)}`];
    if (subjectOf(selector[0]!, true) === 'either') {
      variants.push(`${scope} ${this.#rest(selector)}`);
    }
    return variants;
  }

  #nested(selector: Complex): string[] {
    const at = selector.findIndex(({ parts }) => parts.some(isParent));
    if (at === 0) {
      return this.#onParent([], selector);
    }
    const variants = this.#within(this.#element, selector);
    if (at === countRoots(selector) && !isSibling(selector[at]!)) {
      variants.push(...this.#onParent(selector.slice(0, at), selector.slice(at)));
    }
    return variants;
  }

  /** A selector that begins at `&`, which may be the element itself, below these roots. */
  #onParent(above: Complex, selector: Complex): string[] {
    const [own, ...others] = selector as [Compound, ...Compound[]];
    const extra = { ...own, parts: own.parts.filter((part) => !isParent(part)) };
    const below = others.slice(0, countRoots(others, false));
    const rest = others.slice(below.length);
    const conditions = this.#conditions([...above, extra, ...below], rest);
    const tail = this.#rest(rest, true);
    if (conditions === this.#compound(extra)) {
      return [this.#compound(own) + tail];
    }
    const variants = [`&${this.#element}${conditions}${tail}`];
    if (above.length === 0 && below.length === 0 && !own.parts.some(isRootName)) {
      variants.push(this.#compound(own, this.#inside) + tail);
    }
    return variants;
  }

  /** What is said of the root; its names count for the specificity as they did, except for the root's own style. */
  #conditions(roots: Complex, rest: Complex): string {
    return roots
      .flatMap(({ parts }) => parts)
      .map((part) => this.#condition(part, rest.length > 0))
      .join('');
  }

  #condition(part: SimpleSelector, nameCounts: boolean): string {
    const list = part.type === SelectorType.Pseudo && argumentsOf(part);
    if (list) {
      return part.name === 'has' ? this.#has(part, list) : print(part, () => this.#list(list, true));
    }
    if (part.type === SelectorType.Tag || isRootName(part)) {
      return nameCounts || isApp(part) ? `:is(*, ${this.#print(part)})` : '';
    }
    return conditionOnElement(part) ?? this.#print(part);
  }

  /** `html:has(body.mobile .x)`: what is above and what is below have become one. */
  #has(part: PseudoSelector, list: readonly Complex[]): string {
    if (list.every((selector) => countRoots(selector, false) === 0)) {
      return this.#print(part);
    }
    const conditions = list.map((selector) => {
      const count = countRoots(selector, false);
      const [roots, rest] = [selector.slice(0, count), selector.slice(count)];
      return `*${this.#conditions(roots, rest)}${rest.length > 0 ? `:has(${this.#rest(rest)})` : ''}`;
    });
    return `:is(${conditions.join(', ')})`;
  }

  /** The rest of a selector; siblings of the element are none of ours. */
  #rest(rest: Complex, isBesideRoot = false): string {
    return rest
      .map((compound, index) => {
        const isOutside = isBesideRoot && index === 0 && isSibling(compound);
        return compound.combinator + this.#compound(compound, isOutside ? this.#inside : '');
      })
      .join('');
  }

  #compound({ parts }: Compound, condition = ''): string {
    const end = parts.findIndex(({ type }) => type === SelectorType.PseudoElement);
    const texts = parts.map((part) => this.#print(part));
    return texts.toSpliced(end < 0 ? texts.length : end, 0, condition).join('');
  }

  #print(part: SimpleSelector): string {
    return print(part, (list) => this.#list(list, false));
  }

  /** Alternatives inside a pseudo-class, of the root or of something inside. */
  #list(list: readonly Complex[], isOfRoot: boolean): string {
    return list
      .flatMap((selector) => {
        if (hasParent(selector)) {
          return this.#nested(selector);
        }
        const [first, ...others] = selector;
        const isAboutRoot =
          first?.combinator === '' &&
          subjectOf(first, true) === 'root' &&
          (isOfRoot || others.length > 0 || first.parts.some(isRootName));
        return isAboutRoot ? this.#within(this.#element, selector) : this.#rest(selector);
      })
      .join(', ');
  }
}

/** How many compounds at the beginning are about the root. */
function countRoots(selector: Complex, isBeginning = true): number {
  const end = selector.findIndex(
    (compound, index) => isSibling(compound) || subjectOf(compound, isBeginning && index === 0) === 'inside',
  );
  return end < 0 ? selector.length : end;
}

const underParent = ([first, ...others]: Complex): Complex => [
  { combinator: '', parts: [parent] },
  { combinator: first?.combinator || ' ', parts: first?.parts ?? [] },
  ...others,
];

/** Outside of a rule, `&` is the root. */
const withoutParent = (compound: Compound): Compound => ({
  ...compound,
  parts: compound.parts.map((part) => (isParent(part) ? { ...parent, name: 'root' } : part)),
});
