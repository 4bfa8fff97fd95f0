import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { apiReference, referenceFile } from '../../scripts/api-reference.js';
import { anchorsOf } from './markdown.js';

let made: string;
before(async () => {
  made = await apiReference();
});

describe('The API reference', () => {
  it('is what the sources say; if not, run `npm run reference`', () => {
    assert.equal(readFileSync(referenceFile, 'utf8'), made);
  });

  it('has a section for everything that can be imported', () => {
    const anchors = anchorsOf(referenceFile);
    const exported = ['src/index.ts', 'src/flow/index.ts'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
        names
          .split(',')
          .map((name) => name.replace(/\btype\b/, '').trim())
          .filter(Boolean),
      ),
    );
    assert.ok(exported.length > 30);
    // The class of the element is its first section.
    const missing = exported.filter((name) => name !== 'LogtoSignIn' && !anchors.includes(name.toLowerCase()));
    assert.deepEqual(missing, []);
  });

  it('leaves nothing of the element without a meaning', () => {
    const [element = ''] = made.split('## `logto-sign-in`');
    assert.doesNotMatch(element, /\| *\|$/m);
  });
});
