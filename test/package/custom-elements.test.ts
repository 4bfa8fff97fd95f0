import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './imports.js';

type Named = { name: string; description?: string };
type Declaration = Named & {
  tagName?: string;
  members?: Named[];
  attributes?: Named[];
  events?: Named[];
  cssProperties?: Named[];
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
    ]);
  });

  it('has its events', () => {
    assert.deepEqual(names(element?.events), ['logto-complete', 'logto-failed', 'logto-refused', 'logto-step']);
  });

  it('has its CSS properties', () => {
    assert.deepEqual(names(element?.cssProperties), [
      '--logto-accent-dark',
      '--logto-accent-light',
      '--logto-on-primary',
      '--logto-primary',
    ]);
  });

  it('says something about each', () => {
    const { attributes = [], members = [], events = [], cssProperties = [] } = element ?? {};
    const silent = [...attributes, ...members, ...events, ...cssProperties].filter(({ description }) => !description);
    assert.deepEqual(silent, []);
  });
});
