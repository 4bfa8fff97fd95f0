import { AttributeAction, SelectorType } from 'css-what';
import { argumentsOf, type Compound, type SimpleSelector } from './selector.js';

/**
 * What a compound at the beginning of a selector can be about: the root of the stock page, which is our element; what is
 * inside; or, as with `:not(.x)`, both.
 */
export type Subject = 'root' | 'inside' | 'either';

export function subjectOf({ parts }: Compound, isFirst: boolean): Subject {
  if (parts.some(isRootName)) {
    return 'root';
  }
  const isCondition = (part: SimpleSelector) => saysTheme(part) || (isFirst && saysDirectionOrLanguage(part));
  if (!parts.every((part) => isPseudo(part) || isCondition(part))) {
    return 'inside';
  }
  if (parts.some((part) => isCondition(part) || isListOf(part, isCondition))) {
    return 'root';
  }
  return isFirst && parts.every(isOpen) ? 'either' : 'inside';
}

/** `html`, `:root`, `:scope`, `body`, `#app`, and `:is(html, body)`. */
export const isRootName = (part: SimpleSelector): boolean =>
  (part.type === SelectorType.Tag && ['html', 'body'].includes(part.name.toLowerCase())) ||
  (part.type === SelectorType.Pseudo && ['root', 'scope'].includes(part.name)) ||
  isApp(part) ||
  isListOf(part, isRootName);

export const isApp = (part: SimpleSelector): boolean =>
  part.type === SelectorType.Attribute && part.name === 'id' && part.value === 'app';

/** A condition on the root as one on the element: it knows the platform, and the card its direction and language. */
export function conditionOnElement(part: SimpleSelector): string | undefined {
  if (part.type !== SelectorType.Attribute || part.action === AttributeAction.Exists) {
    return undefined;
  }
  const { name, value } = part;
  if (name === 'class' && isPlatform(value)) {
    return `[data-platform="${value}"]`;
  }
  if ((name === 'dir' || name === 'lang') && /^[a-z][\w-]*$/i.test(value)) {
    return `:has(> .viewBox:${name}(${value}))`;
  }
  return undefined;
}

const saysTheme = (part: SimpleSelector) =>
  part.type === SelectorType.Attribute &&
  (part.name === 'data-theme' ||
    (part.name === 'class' && part.action === AttributeAction.Element && isPlatform(part.value)));

const saysDirectionOrLanguage = (part: SimpleSelector) =>
  part.type === SelectorType.Attribute && (part.name === 'dir' || part.name === 'lang');

const isPlatform = (value: string) => value === 'mobile' || value === 'desktop';

/** Whether it is `:is(…)` of nothing but compounds with such a part. */
const isListOf = (part: SimpleSelector, test: (part: SimpleSelector) => boolean): boolean =>
  part.type === SelectorType.Pseudo &&
  (part.name === 'is' || part.name === 'where') &&
  argumentsOf(part)?.every((selector) => selector.length === 1 && selector[0]!.parts.some(test)) === true;

/** Pseudo-classes that say nothing of where in the page an element is. */
const isOpen = (part: SimpleSelector) =>
  part.type === SelectorType.Pseudo && ['is', 'where', 'not', 'has', 'dir', 'lang'].includes(part.name);

const isPseudo = ({ type }: SimpleSelector) => type === SelectorType.Pseudo || type === SelectorType.PseudoElement;
