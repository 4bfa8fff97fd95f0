import {
  AttributeAction,
  isTraversal,
  parse,
  SelectorType,
  type AttributeSelector,
  type PseudoSelector,
  type Selector,
  type Traversal,
} from 'css-what';

export type SimpleSelector = Exclude<Selector, Traversal>;

/** A run of simple selectors about one element, and how that element stands to the one before. */
export interface Compound {
  /** Empty for the first, unless the selector is relative, as in `:has(> a)`. */
  readonly combinator: string;
  readonly parts: readonly SimpleSelector[];
}

export type Complex = readonly Compound[];

/** `&`. The parser does not know it, so it is given a name. */
export const parent: PseudoSelector = { type: SelectorType.Pseudo, name: '-parent', data: null };

const combinators: Partial<Record<SelectorType, string>> = {
  [SelectorType.Descendant]: ' ',
  [SelectorType.Child]: ' > ',
  [SelectorType.Adjacent]: ' + ',
  [SelectorType.Sibling]: ' ~ ',
};

/** Takes a list of selectors apart, as the browser writes them. Throws at what it does not understand. */
export function parseSelectors(text: string): Complex[] {
  const withoutParent = text.replace(/"(?:[^"\\]|\\.)*"|\\.|&/gs, (found) =>
    found === '&' ? `:${parent.name}` : found,
  );
  return parse(withoutParent).map(compoundsOf);
}

/** The selectors inside `:is(…)`, `:not(…)`, `:has(…)` and the like. */
export const argumentsOf = ({ data }: PseudoSelector): Complex[] | undefined =>
  Array.isArray(data) ? data.map(compoundsOf) : undefined;

export const isParent = (part: SimpleSelector): boolean =>
  part.type === SelectorType.Pseudo && part.name === parent.name;

/** Whether there is a `&` anywhere in it. */
export const hasParent = (selector: Complex): boolean =>
  selector.some(({ parts }) =>
    parts.some((part) => isParent(part) || (part.type === SelectorType.Pseudo && argumentsOf(part)?.some(hasParent))),
  );

export const isSibling = ({ combinator }: Compound): boolean => combinator === ' + ' || combinator === ' ~ ';

function compoundsOf(tokens: readonly Selector[]): Complex {
  const compounds: { combinator: string; parts: SimpleSelector[] }[] = [];
  let combinator = '';
  let parts: SimpleSelector[] | undefined;
  for (const token of tokens) {
    if (!isTraversal(token)) {
      if (!parts) {
        compounds.push({ combinator, parts: (parts = []) });
      }
      parts.push(token);
    } else {
      combinator = combinators[token.type] ?? unreadable(token.type);
      parts = undefined;
    }
  }
  return compounds;
}

/** The card is the main part of Logto's own pages; here it may be in a page that has one already. */
const card = ':is(main, div:where(.logto_main-content))';

/** A simple selector as CSS; what is inside its brackets, by `write`. */
export function print(part: SimpleSelector, write: (list: Complex[]) => string): string {
  switch (part.type) {
    case SelectorType.Tag:
      return part.name === 'main' ? card : namespaceOf(part) + CSS.escape(part.name);
    case SelectorType.Universal:
      return `${namespaceOf(part)}*`;
    case SelectorType.Attribute:
      return printAttribute(part);
    case SelectorType.PseudoElement:
      return `::${CSS.escape(part.name)}${inBrackets(part.data)}`;
    case SelectorType.Pseudo: {
      const list = argumentsOf(part);
      return isParent(part) ? '&' : `:${CSS.escape(part.name)}${list ? `(${write(list)})` : inBrackets(part.data)}`;
    }
  }
}

function printAttribute(part: AttributeSelector): string {
  const { name, value, action, ignoreCase } = part;
  if (ignoreCase === 'quirks') {
    return (name === 'id' ? '#' : '.') + CSS.escape(value);
  }
  const fullName = namespaceOf(part) + CSS.escape(name);
  if (action === AttributeAction.Exists) {
    return `[${fullName}]`;
  }
  const flag = ignoreCase === null ? '' : ignoreCase ? ' i' : ' s';
  return `[${fullName}${operators[action] ?? unreadable(action)}"${CSS.escape(value)}"${flag}]`;
}

const operators: Partial<Record<AttributeAction, string>> = {
  [AttributeAction.Equals]: '=',
  [AttributeAction.Element]: '~=',
  [AttributeAction.Hyphen]: '|=',
  [AttributeAction.Start]: '^=',
  [AttributeAction.End]: '$=',
  [AttributeAction.Any]: '*=',
};

const namespaceOf = ({ namespace }: { readonly namespace: string | null }) =>
  namespace === null ? '' : `${namespace === '*' ? '*' : CSS.escape(namespace)}|`;

/** Arguments that the parser has not taken apart: it has lost escapes and quotes, so none that could end the brackets. */
function inBrackets(data: PseudoSelector['data']): string {
  if (data === null) {
    return '';
  }
  const isHarmless = typeof data === 'string' && /^(?:[^"'\\/{}();]|\([^"'\\/{}();]*\)|"[\w* -]*")*$/.test(data);
  return isHarmless ? `(${data})` : unreadable(String(data));
}

function unreadable(what: string): never {
  throw new Error(`Cannot read ${what}`);
}
