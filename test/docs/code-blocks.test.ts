import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { codeBlocks } from './code-blocks.js';
import { typeErrors } from './type-errors.js';

const blocks = codeBlocks('docs/testing.md', 'ts');
const noSuchScreen = `import { show } from 'logto-sign-in/testing';

await show(document.createElement('logto-sign-in'), 'nowhere');`;
const noSuchState = noSuchScreen.replace("'nowhere'", "'complete', 'refused'");

describe('The code in the documentation', () => {
  let errors: string[];
  // In one go, since the compiler takes its time to start.
  before(() => {
    errors = typeErrors([...blocks, noSuchScreen, noSuchState, 'const same = 1;', 'const same = 2;']);
  });

  it('compiles on the page about testing', () => {
    assert.ok(blocks.length > 5);
    assert.deepEqual(
      errors.filter((error) => !/"(nowhere|refused)"/.test(error)),
      [],
    );
  });

  it('would not compile with a screen or a state that does not exist', () => {
    const slips = errors.filter((error) => /"(nowhere|refused)"/.test(error));
    assert.deepEqual(
      slips.map((error) => error.slice(0, error.indexOf(':'))),
      [`block ${blocks.length + 1}, line 3`, `block ${blocks.length + 2}, line 3`],
    );
  });

  it('is found by its language', () => {
    assert.match(codeBlocks('docs/flow.md', 'ts')[0] ?? '', /^import .*logto-sign-in\/flow/);
    assert.deepEqual(codeBlocks('docs/flow.md', 'python'), []);
  });
});
