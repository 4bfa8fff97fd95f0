import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from './imports.js';

type Named = { name: string; description?: string };
type Declaration = Named & {
  tagName?: string;
  members?: Named[];
  attributes?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
  slots?: Named[];
};
type Module = { path: string; declarations: Declaration[]; exports: (Named & { kind: string })[] };

const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: Module[] };
const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'logto-sign-in');

const names = (all: Named[] = []) => all.map(({ name }) => name).sort();

describe('custom-elements.json', () => {
  it('names the modules that are published', () => {
    assert.deepEqual(
      modules.map(({ path }) => path),
      ['dist/index.js', 'dist/define.js'],
    );
    assert.deepEqual(
      modules
        .flatMap(({ exports }) => exports)
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => name),
      ['logto-sign-in'],
    );
  });

  it('has the attributes of the element', () => {
    assert.deepEqual(names(element?.attributes), [
      'app-id',
      'endpoint',
      'first-screen',
      'identifier',
      'lang',
      'login-hint',
      'organization-id',
      'routing',
      'theme',
      'variant',
    ]);
  });

  it('has its properties, and nothing that is private', () => {
    assert.deepEqual(names(element?.members), [
      'appId',
      'endpoint',
      'fetch',
      'firstScreen',
      'identifier',
      'language',
      'loginHint',
      'organizationId',
      'preview',
      'routing',
      'settings',
      'theme',
      'variant',
    ]);
  });

  it('has its events', () => {
    assert.deepEqual(names(element?.events), ['logto-complete', 'logto-failed', 'logto-refused', 'logto-step']);
  });

  it('has the CSS properties that the styles ask for and the guide explains, twenty at most', () => {
    const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => read(`src/${file}`));
    const asked = new Set(styles.join().match(/--logto-[a-z-]+/g));
    const explained = [...read('docs/theming.md').matchAll(/^\| `(--logto-[a-z-]+)`/gm)].map(([, name = '']) => name);
    assert.deepEqual(names(element?.cssProperties), [...asked].sort());
    assert.deepEqual(explained.sort(), [...asked].sort());
    assert.ok(asked.size <= 20);
  });

  it('has its slots and states', () => {
    assert.deepEqual(names(element?.slots), ['footer', 'header']);
    assert.deepEqual(names(element?.cssStates), ['asking', 'failed', 'loading', 'pending', 'refused']);
  });

  it('says something about each', () => {
    const {
      attributes = [],
      members = [],
      events = [],
      cssProperties = [],
      cssStates = [],
      slots = [],
    } = element ?? {};
    const silent = [...attributes, ...members, ...events, ...cssProperties, ...cssStates, ...slots].filter(
      ({ description }) => !description,
    );
    assert.deepEqual(silent, []);
  });
});
