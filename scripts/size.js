// @ts-check
// npm run size: what `dist/cdn` weighs, and whether the first screen stays within its budget.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/cdn';
const manifestFile = `${folder}/.vite/manifest.json`;
const entry = 'src/define.ts';
const budget = 20_000;
/** What another language than English may add to it. */
const languageBudget = 3_000;
const languageFiles = /^src\/phrases\/generated\/first\//;

if (!existsSync(manifestFile)) {
  console.error(`There is no ${folder} yet: run \`npm run build\` first.`);
  process.exit(1);
}

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const firstScreen = staticImports(entry);

const rows = Object.entries(manifest).map(([key, { file }]) => {
  const code = readFileSync(`${folder}/${file}`);
  return { key, file, raw: code.length, brotli: brotliCompressSync(code).length };
});
rows.sort((a, b) => Number(firstScreen.has(b.key)) - Number(firstScreen.has(a.key)) || b.brotli - a.brotli);
// Texts are many files, and alike: the largest stands for them all.
const code = rows.filter(({ key }) => !key.startsWith('src/phrases/generated/'));
console.table(
  Object.fromEntries(code.map(({ file, raw, brotli, key }) => [file, { raw, brotli, first: firstScreen.has(key) }])),
);

check('First screen', weigh(firstScreen), budget);
const languages = rows.filter(({ key }) => languageFiles.test(key));
const largest = languages.reduce((one, other) => (one.brotli > other.brotli ? one : other));
const added = [...staticImports('src/sign-in/speech.ts'), ...staticImports('src/phrases/speak.ts'), largest.key].filter(
  (key) => !firstScreen.has(key),
);
check(`The largest of ${languages.length} other languages adds`, weigh(added), languageBudget);

/** @param {Iterable<string>} keys */
function weigh(keys) {
  const wanted = new Set(keys);
  return rows.reduce((sum, { key, brotli }) => (wanted.has(key) ? sum + brotli : sum), 0);
}

/** @param {string} what @param {number} bytes @param {number} atMost */
function check(what, bytes, atMost) {
  console.log(`${what}: ${bytes} of ${atMost} bytes (brotli).`);
  if (bytes > atMost) {
    console.error(`That is ${bytes - atMost} bytes above the budget.`);
    process.exitCode = 1;
  }
}

/**
 * The module and everything it imports statically, and what those import, and so on.
 * @param {string} key
 * @param {Set<string>} found
 */
function staticImports(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key]?.imports ?? []) staticImports(imported, found);
  return found;
}
