// @ts-check
// npm run size: what `dist/cdn` weighs, and whether the first screen stays within its budget.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = 'dist/cdn';
const manifestFile = `${folder}/.vite/manifest.json`;
const entry = 'src/define.ts';
const budget = 20_000;

if (!existsSync(manifestFile)) {
  console.error(`There is no ${folder} yet: run \`npm run build\` first.`);
  process.exit(1);
}

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
const firstScreen = staticImports(entry);

const rows = Object.entries(manifest).map(([key, { file }]) => {
  const code = readFileSync(`${folder}/${file}`);
  const brotli = brotliCompressSync(code).length;
  return { file, raw: code.length, brotli, 'first screen': firstScreen.has(key) };
});
rows.sort((a, b) => Number(b['first screen']) - Number(a['first screen']) || b.brotli - a.brotli);
console.table(Object.fromEntries(rows.map(({ file, ...sizes }) => [file, sizes])));

const total = rows.reduce((sum, row) => (row['first screen'] ? sum + row.brotli : sum), 0);
console.log(`First screen: ${total} of ${budget} bytes (brotli).`);
if (total > budget) {
  console.error(`The first screen is ${total - budget} bytes above its budget.`);
  process.exitCode = 1;
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
