import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Named = { name: string };
type Tag = Named & { attributes: (Named & { values: Named[] })[] };
type Element = Named & { attributes: Named[]; slots: Named[]; js: { properties: Named[]; events: Named[] } };
type WebTypes = { version: string; contributions: { html: { elements: Element[] }; css: { properties: Named[] } } };

const read = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;
const names = (all: Named[] = []) => all.map(({ name }) => name);

describe('What editors read', () => {
  it('in VS Code completes attributes and their values', () => {
    const { tags } = read<{ tags: [Tag] }>('dist/vscode.html-custom-data.json');
    assert.deepEqual(names(tags), ['logto-sign-in']);
    const values = Object.fromEntries(tags[0].attributes.map(({ name, values }) => [name, names(values)]));
    assert.deepEqual(values['theme'], ['auto', 'light', 'dark', 'inherit']);
    assert.deepEqual(values['routing'], ['path', 'none']);
    assert.deepEqual(values['first-screen'], []);
  });

  it('in VS Code completes custom properties', () => {
    const { properties } = read<{ properties: Named[] }>('dist/vscode.css-custom-data.json');
    assert.ok(names(properties).includes('--logto-primary'));
  });

  it('in those of JetBrains is of this version, and knows attributes, slots, properties and events', () => {
    const { version, contributions } = read<WebTypes>('dist/web-types.json');
    assert.equal(version, read<{ version: string }>('package.json').version);
    const [element] = contributions.html.elements;
    assert.ok(names(element?.attributes).includes('first-screen'));
    assert.deepEqual(names(element?.slots), ['header', 'footer']);
    assert.ok(names(element?.js.properties).includes('firstScreen'));
    assert.ok(names(element?.js.events).includes('logto-complete'));
    assert.ok(names(contributions.css.properties).includes('--logto-primary'));
  });
});
