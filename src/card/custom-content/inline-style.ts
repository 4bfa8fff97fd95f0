/**
 * The name of `style` while the HTML is read: a strict policy forbids the attribute, even where nothing shows it, but not
 * what it becomes. One that is written too oddly to be found keeps its name, and works, too; it is just complained of.
 */
export const setAside = 'style-set-aside';

export const setStylesAside = (html: string): string =>
  html.replace(/<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*/gi, (tag) =>
    tag.replace(/"[^"]*"|'[^']*'|(?<=[\s"'])style(?=\s*=)/gi, (found) => (/^style$/i.test(found) ? setAside : found)),
  );

/**
 * An element's own style, as its attributes tell it. Besides `style`, these are the attributes that rank below any
 * sheet, and so would be undone by the one that keeps the page's CSS out.
 */
export function inlineStyleOf(element: Element): string {
  const declarations = element.matches('svg *') ? [] : size(element);
  if (element instanceof SVGElement) {
    declarations.push(...paint(element));
  }
  // Last, because it ranks above the others.
  declarations.push(element.getAttribute(setAside) ?? element.getAttribute('style') ?? '');
  return declarations.filter(Boolean).join('; ');
}

/** Where both are told, they are a ratio, so that a narrow column shrinks what is in it and does not squeeze it. */
function size(element: Element): string[] {
  const width = element.getAttribute('width') ?? '';
  const height = element.getAttribute('height') ?? '';
  return [
    width && `width: ${length(width)}`,
    isNumber(width) && isNumber(height)
      ? `height: auto; aspect-ratio: ${width} / ${height}`
      : height && `height: ${length(height)}`,
  ];
}

const isNumber = (value: string) => /^\d*\.?\d+$/.test(value);
const length = (value: string) => (isNumber(value) ? `${value}px` : value);

/** What the sheet that keeps the page's CSS out says about drawings. */
function paint(element: SVGElement): string[] {
  const attributes = ['color', 'fill', 'stroke', 'stroke-width', 'opacity'];
  return [
    ...attributes.filter((name) => element.hasAttribute(name)).map((name) => `${name}: ${element.getAttribute(name)}`),
    transform(element),
  ];
}

/** Attributes have their own way of writing it, without units; a matrix is the same in both. */
function transform(element: Partial<SVGGraphicsElement & SVGGradientElement & SVGPatternElement>): string {
  const list = element.transform ?? element.gradientTransform ?? element.patternTransform;
  const matrix = list?.baseVal.consolidate()?.matrix;
  return matrix ? `transform: matrix(${[matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f].join()})` : '';
}
