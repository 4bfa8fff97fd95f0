import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** All modules that are published, as `dist/index.js`. */
export const modules = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => posix.join('dist', file));

/** The declarations that the package's exports name. */
export const types = Object.values(
  (JSON.parse(read('package.json')) as { exports: Record<string, string | { types: string }> }).exports,
).flatMap((target) => (typeof target === 'string' ? [] : [posix.normalize(target.types)]));

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a module imports, statically or not, for its types or to run. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

export const isRelative = (name: string): boolean => name.startsWith('.');

/** The published file that a relative import means; undefined where there is none. */
export function resolved(from: string, name: string): string | undefined {
  const path = posix.join(posix.dirname(from), name);
  const file = from.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path;
  return existsSync(join(root, file)) ? file : undefined;
}

/** A module and all that it imports, and what those import, and so on. */
export function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const name of importsOf(file).filter(isRelative)) {
    closure(resolved(file, name) ?? `${file}: ${name}`, found);
  }
  return found;
}

/** The packages that these modules import. */
export const packagesIn = (files: Iterable<string>): string[] => [
  ...new Set([...files].flatMap(importsOf).filter((name) => !isRelative(name))),
];
