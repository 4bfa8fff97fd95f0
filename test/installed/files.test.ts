import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { pack } from './package.js';

const files = pack('--dry-run').files.map(({ path }) => path);

type SourceMap = { sources: string[]; sourcesContent?: (string | null)[] };

describe('The packed package', () => {
  it('has what is built, and besides it only what says what it is', () => {
    assert.deepEqual(
      files.filter((file) => !file.startsWith('dist/')),
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
    );
  });

  it('has only what pages, compilers and editors read', () => {
    const known = /\.(js|js\.map|d\.ts|css)$|^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data)\.json$/;
    const others = files.filter((file) => file.startsWith('dist/') && !known.test(file));
    assert.deepEqual(others, []);
  });

  it('has every source map that a module names, with the sources in it', () => {
    const named = files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
        return map ? [posix.join(posix.dirname(file), map)] : [];
      });
    assert.notEqual(named.length, 0);
    const incomplete = named.filter((map) => {
      if (!files.includes(map)) return true;
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(map, 'utf8')) as SourceMap;
      return sources.some((_source, index) => typeof sourcesContent[index] !== 'string');
    });
    assert.deepEqual(incomplete, []);
  });
});
