import { readFileSync } from 'node:fs';

/** The code of one language on a page, in order; the language is what the fence says, such as `ts`. */
export function codeBlocks(file: string, language: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\S+).*\n([^]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);
}
