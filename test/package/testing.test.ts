import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { describe, it } from 'node:test';
import type * as Testing from '../../src/testing/index.js';
import { importsOf, packagesIn } from './imports.js';

/** By the name that people import it by; the build need not be there for the types. */
const name: string = 'logto-sign-in/testing';

describe('The test kit', () => {
  it('puts something into a screen and state where there is no document', async () => {
    const { show } = (await import(name)) as typeof Testing;
    assert.equal('document' in globalThis, false);
    const element: Testing.Shows = { settings: undefined, preview: undefined, fetch: undefined };
    const transport = await show(element, 'code', 'refused');
    assert.equal(element.preview?.step.name, 'code');
    assert.equal(element.preview.problem?.code, 'verification_code.code_mismatch');
    assert.equal(element.fetch, transport.fetch);
  });

  it('weighs 100 kB at most, and loads no test runner', () => {
    assert.ok(statSync('dist/testing.js').size <= 100_000);
    assert.deepEqual(packagesIn(['dist/testing.js']), []);
  });

  it('has page objects that load nothing', () => {
    assert.deepEqual(importsOf('dist/testing/playwright.js'), []);
  });
});
