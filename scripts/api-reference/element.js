// @ts-check
// What the reference says about the tag, from the manifest that `npm run build` writes as well.
// @ts-expect-error: it comes without types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { accessorsOf } from './declarations.js';

/** @typedef {{ name: string, description: string, type?: { text: string }, attribute?: string }} Named */
/** @typedef {Record<'members' | 'events' | 'slots' | 'cssStates' | 'cssProperties', Named[]> & { tagName?: string, description: string }} Element */

export async function elementReference() {
  const { description, members, events, slots, cssStates, cssProperties } = await manifest();
  /** @type {Named[]} */
  const properties = [...members, ...accessorsOf('src/sign-in/sign-in-element.ts', 'LogtoSignIn')];
  return [
    '## The element',
    description,
    '### Attributes and properties',
    table(
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      properties.map((property) => [
        property.attribute ? code(property.attribute) : '',
        code(property.name),
        code(property.type?.text.replace(/ \| undefined$/, '') ?? ''),
        ...meaningAndDefault(property).reverse(),
      ]),
    ),
    '### Events',
    'All bubble and are composed.',
    table(
      ['Event', 'Class', 'Meaning'],
      events.map(({ name, type, description }) => [code(name), linked(type?.text ?? ''), description]),
    ),
    '### Slots',
    named('Slot', slots),
    '### States',
    named('State', cssStates, (name) => `:state(${name})`),
    '### Custom properties',
    table(
      ['Property', 'Default', 'Meaning'],
      cssProperties.map((property) => [code(property.name), ...meaningAndDefault(property).reverse()]),
    ),
  ].join('\n\n');
}

/** @returns {Promise<Element>} */
async function manifest() {
  /** @type {{ modules: { declarations: Element[] }[] }} */
  const { modules } = await cli({ argv: ['analyze'], noWrite: true });
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
  if (!element) throw new Error('There is no element in the manifest.');
  return element;
}

/** Doc comments tell it last, or nearly so: “Default: …”. @param {Named} named @returns {[string, string]} */
function meaningAndDefault({ description }) {
  const [, before = description, value = '', after = ''] =
    /^(.*?)\s*Default: (.*?)\.(?:\s+(.*))?$/s.exec(description) ?? [];
  return [[before, after].filter(Boolean).join(' '), value];
}

/** @param {string} what @param {Named[]} all @param {(name: string) => string} written */
const named = (what, all, written = (name) => name) =>
  table(
    [what, 'Meaning'],
    all.map(({ name, description }) => [code(written(name)), description]),
  );

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

/** @param {string} text */
const inCell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** @param {string} text */
const code = (text) => text && `\`${text}\``;

/** @param {string} name */
const linked = (name) => `[\`${name}\`](#${name.toLowerCase()})`;
