import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** As people have it who start something new; what is imported from the package is what was built. */
const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  noImplicitOverride: true,
  useDefineForClassFields: false,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

export type Compiler = {
  /** How it is called in a folder with a `tsconfig.json`. */
  command: readonly [string, ...string[]];
  /** What it has in `tsconfig.json` beside `compilerOptions`. */
  options?: object;
};

/** Compiles files by name, in a folder inside the project; answers what is wrong, a line each. */
export async function compile(
  folder: string,
  { command: [name, ...parameters], options }: Compiler,
  files: Record<string, string>,
): Promise<string[]> {
  const path = `.build/frameworks/${folder}`;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  writeFileSync(`${path}/tsconfig.json`, JSON.stringify({ compilerOptions, ...options, include: ['*'] }));
  for (const [file, code] of Object.entries(files)) writeFileSync(`${path}/${file}`, code);

  return new Promise((resolve) => {
    execFile(`../../../node_modules/.bin/${name}`, parameters, { cwd: path }, (failure, stdout, stderr) => {
      const lines = stripVTControlCharacters(`${stdout}\n${stderr}`)
        .split('\n')
        .filter((line) => /\berror\b/i.test(line));
      // A compiler that fails and names no error did not compile at all.
      resolve(failure && lines.length === 0 ? [String(failure), stdout, stderr] : lines);
    });
  });
}
