import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closure, importsOf, isRelative, modules, packagesIn, read, resolved, types } from './imports.js';

/** All that somebody who imports the package can come to, whether it runs or is a type. */
const reachable = new Set([...modules, ...types.flatMap((file) => [...closure(file)])]);

describe('The package', () => {
  it('imports nothing but its dependencies, and for types what people have', () => {
    const { dependencies, peerDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const peers = Object.keys(peerDependencies ?? {}).map((name) => name.replace('@types/', ''));
    const packages = [...Object.keys(dependencies ?? {}), ...peers];
    const others = packagesIn(reachable).filter(
      (name) => !packages.some((known) => name === known || name.startsWith(`${known}/`)),
    );
    assert.deepEqual(others, []);
  });

  it('has every file that it imports', () => {
    const missing = [...reachable].flatMap((file) =>
      importsOf(file).filter((name) => isRelative(name) && !resolved(file, name)?.startsWith('dist/')),
    );
    assert.deepEqual(missing, []);
  });

  it('imports nothing at all for a plain script tag', () => {
    const files = modules.filter((file) => file.startsWith('dist/cdn/'));
    assert.notEqual(files.length, 0);
    assert.deepEqual(packagesIn(files), []);
  });

  it('draws nothing in the flow', () => {
    assert.deepEqual(packagesIn(closure('dist/flow.js')), ['zod/mini']);
  });
});
