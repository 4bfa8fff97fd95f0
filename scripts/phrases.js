// @ts-check
// npm run phrases: brings the translations in src/phrases/xliff into line with the messages in src/, and writes what is
// loaded of them at run time to src/phrases/generated.
import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, localizer } from './translations.js';

await localizer().writeInterchangeFiles();

rmSync('src/phrases/generated', { recursive: true, force: true });
for (const [file, text] of generatedFiles()) {
  const path = join('src/phrases/generated', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
