/** What a page can set, in the order of the documentation: a colour, a number of pixels, or anything. */
export const properties = {
  '--logto-primary': 'color',
  '--logto-on-primary': 'color',
  '--logto-accent': 'color',
  '--logto-text': 'color',
  '--logto-text-soft': 'color',
  '--logto-background': 'color',
  '--logto-field': 'color',
  '--logto-line': 'color',
  '--logto-field-line': 'color',
  '--logto-danger': 'color',
  '--logto-success': 'color',
  '--logto-font': 'text',
  '--logto-align': 'text',
  '--logto-radius': { min: 0, max: 32 },
  '--logto-control-height': { min: 32, max: 72 },
  '--logto-width': { min: 280, max: 640 },
  '--logto-padding': { min: 12, max: 72 },
  '--logto-logo-height': { min: 16, max: 120 },
  '--logto-shadow': 'text',
} as const;

export type Property = keyof typeof properties;

/** What somebody has chosen; numbers are pixels. */
export type Values = Partial<Record<Property, string | number>>;

/** The rule to put into a page. */
export function ruleFor(values: Values): string {
  const lines = (Object.keys(properties) as Property[])
    .map((name) => [name, values[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name}: ${typeof value === 'number' ? `${value}px` : value};\n`);
  return `logto-sign-in {\n${lines.join('')}}\n`;
}
