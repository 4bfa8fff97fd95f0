import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codeBlocks } from './code-blocks.js';
import { typeErrors } from './type-errors.js';

const pages = ['get-started', 'embedding', 'events-and-attributes'];

it('the code in the guides compiles', () => {
  const blocks = pages.flatMap((page) => codeBlocks(`docs/${page}.md`, 'ts'));
  assert.ok(blocks.length >= pages.length);
  assert.deepEqual(typeErrors(blocks), []);
});
