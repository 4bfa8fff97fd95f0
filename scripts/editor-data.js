// @ts-check
// npm run build: what VS Code and the editors of JetBrains read about the tag, for HTML and for CSS.
import { readFileSync, writeFileSync } from 'node:fs';
import { element } from './manifest.js';

/** @type {{ name: string, version: string }} */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { tagName, description, members, attributes, events, slots, cssProperties } = element;

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: [
    {
      name: tagName,
      description,
      attributes: attributes.map((attribute) => ({
        ...described(attribute),
        values: choices(attribute).map((name) => ({ name })),
      })),
    },
  ],
});

write('vscode.css-custom-data.json', { version: 1.1, properties: cssProperties.map(described) });

write('web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: tagName,
          description,
          attributes: attributes.map((attribute) => ({ ...described(attribute), value: { type: typeOf(attribute) } })),
          slots: slots.map(described),
          js: {
            properties: members.map((member) => ({ ...described(member), type: typeOf(member) })),
            events: events.map((event) => ({ ...described(event), type: event.type.text })),
          },
        },
      ],
    },
    css: { properties: cssProperties.map(described) },
  },
});

/** @param {import('./manifest.js').Named} named */
function described({ name, description }) {
  return { name, description };
}

/** What is not set is undefined, which no editor has to know. @param {import('./manifest.js').Named} named */
function typeOf({ type }) {
  return type.text.replace(' | undefined', '');
}

/** @param {import('./manifest.js').Named} named */
function choices({ type }) {
  return [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value);
}

/** @param {string} file @param {object} data */
function write(file, data) {
  writeFileSync(`dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
}
