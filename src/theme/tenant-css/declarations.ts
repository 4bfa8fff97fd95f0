import type { Names } from './names.js';

/** New names for what a tenant names in its own sheet. */
export interface Renaming {
  readonly keyframes: Names;
  readonly fonts: Names;
}

/** Where the names stand; the shorthands for values with `var()`, which the browser cannot take apart. */
const properties = { keyframes: ['animation-name', 'animation'], fonts: ['font-family', 'font'] } as const;

export function rewriteDeclarations(style: CSSStyleDeclaration, { keyframes, fonts }: Renaming): void {
  properties.keyframes.forEach((property) => replaceIn(style, property, (value) => keyframes.replaceIn(value)));
  properties.fonts.forEach((property) => replaceIn(style, property, (value) => fonts.replaceIn(value)));
  for (const property of [...style].filter((name) => name.startsWith('--'))) {
    replaceIn(style, property, (value) => fonts.replaceIn(keyframes.replaceIn(value)));
  }
  noteBrand(style);
}

function replaceIn(style: CSSStyleDeclaration, property: string, replace: (value: string) => string): void {
  const value = style.getPropertyValue(property);
  const replaced = replace(value);
  if (replaced !== value) {
    style.setProperty(property, replaced, style.getPropertyPriority(property));
  }
}

/** What has to be readable on or beside the brand's colour is computed only where the tenant sets another one. */
function noteBrand(style: CSSStyleDeclaration): void {
  const brand = style.getPropertyValue('--color-brand-default');
  if (brand) {
    style.setProperty('--_tenant-brand', brand, style.getPropertyPriority('--color-brand-default'));
  }
}
