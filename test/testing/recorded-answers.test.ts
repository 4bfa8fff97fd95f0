import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { file, source } from '../../scripts/recorded-answers.js';

const written = readFileSync(file, 'utf8');

describe('The recorded answers of the test kit', () => {
  it('are those of the recordings; `npm run testing-answers` writes them anew', async () => {
    assert.equal(written, await source());
  });

  it('weigh 100 kB at most', () => {
    assert.ok(Buffer.byteLength(written) <= 100_000);
  });

  it('have nothing in them that stands for something else', () => {
    assert.doesNotMatch(written, /\{\{|<[a-z-]+>/);
  });
});
