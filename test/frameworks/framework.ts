import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { codeBlocks } from '../docs/code-blocks.js';
import { compile, type Compiler } from './compile.js';

type Framework = Compiler & {
  /** Of `docs/frameworks/`. */
  page: string;
  /** What its code blocks are written in; as file names end. */
  languages: readonly string[];
  /** What the compiler needs beside them. */
  files?: Record<string, string>;
  /** Code that must not compile, by what is wrong with it. */
  slips: Record<string, string>;
};

/** The page's code compiles, and slips do not: in one go, since compilers take their time to start. */
export function describeFramework({ page, languages, files, slips, ...compiler }: Framework): void {
  const [main = ''] = languages;
  const blocks = languages.flatMap((language) =>
    codeBlocks(`docs/frameworks/${page}.md`, language).map((code, index) => [`block-${index + 1}.${language}`, code]),
  );
  const slipFiles = new Map(Object.keys(slips).map((slip, index) => [slip, `slip-${index + 1}.${main}`]));
  let errors: string[];

  before(async () => {
    const wrong = Object.entries(slips).map(([slip, code]) => [slipFiles.get(slip), code]);
    errors = await compile(page, compiler, { ...files, ...Object.fromEntries([...blocks, ...wrong]) });
  });

  describe(`docs/frameworks/${page}.md`, () => {
    it('has code that compiles', () => {
      assert.ok(blocks.length > 1);
      assert.deepEqual(
        errors.filter((line) => ![...slipFiles.values()].some((file) => line.includes(file))),
        [],
      );
    });

    for (const [slip, file] of slipFiles) {
      it(`tells of types that do not let pass ${slip}`, () => {
        assert.equal(errors.filter((line) => line.includes(file)).length, 1);
      });
    }
  });
}
