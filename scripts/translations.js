// @ts-check
// The translations as the tools of @lit/localize see them, and the files made of them.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import ts from 'typescript';
import { builtInPhrases } from '../sandbox/phrases/built-in.js';
import { fingerprint } from '../src/phrases/fingerprint.js';
import { flatPhrases } from '../src/phrases/flat-phrases.js';

/** What is loaded for a first screen; the second for some tenants only. */
const entries = ['src/define.ts', 'src/sign-in/extras.ts'];

/** What later screens will say is translated, and not loaded. */
const upcoming = 'src/phrases/upcoming.ts';

/** @typedef {ReadonlyMap<string, string>} Texts By message id. */

export function localizer() {
  const { output, ...config } = readConfigFileAndWriteSchema('lit-localize.json');
  if (output.mode !== 'runtime') {
    throw new Error('lit-localize.json: the words are chosen at run time');
  }
  return new RuntimeLitLocalizer({ ...config, output });
}

/** The English texts in the source. @returns {Texts} */
export function sourceTexts() {
  const { messages, errors } = localizer().extractSourceMessages();
  if (errors.length > 0) {
    throw new Error(errors.map(({ messageText }) => String(messageText)).join('\n'));
  }
  return textsOf(messages);
}

/** What is in src/phrases/xliff, by language. @returns {ReadonlyMap<string, Texts>} */
export function translations() {
  const { translations } = localizer().readTranslationsSync();
  return new Map([...translations].map(([tag, messages]) => [tag, textsOf(messages)]));
}

/** @param {readonly { name: string, contents: readonly unknown[] }[]} messages */
const textsOf = (messages) => new Map(messages.map(({ name, contents }) => [name, contents.join('')]));

/** The ids of screens to come, and of those there are. */
export function usedIds() {
  const files = ts.sys.readDirectory('src', ['.ts']).filter((file) => resolve(file) !== resolve(upcoming));
  return { upcoming: idsIn([upcoming]), current: idsIn(files) };
}

/** What belongs into src/phrases/generated: path → text. @returns {ReadonlyMap<string, string>} */
export function generatedFiles() {
  const first = idsIn(entries.reduce((found, entry) => staticImports(entry, found), new Set()));
  const { current } = usedIds();
  const byTag = translations();
  const tags = [...byTag.keys()];
  const files = new Map([
    ['first.ts', loaders(tags, 'first')],
    ['later.ts', loaders(tags, 'later')],
    ['stock.ts', loaders(Object.keys(builtInPhrases), 'stock')],
  ]);
  for (const [tag, texts] of byTag) {
    files.set(
      `first/${tag}.ts`,
      wordsFile(texts, (id) => first.has(id)),
    );
    files.set(
      `later/${tag}.ts`,
      wordsFile(texts, (id) => current.has(id) && !first.has(id)),
    );
  }
  for (const [tag, { translation }] of Object.entries(builtInPhrases)) {
    files.set(`stock/${tag}.ts`, stockFile(translation));
  }
  return files;
}

/**
 * @param {Texts} texts
 * @param {(id: string) => boolean} isIncluded
 */
function wordsFile(texts, isIncluded) {
  const included = [...texts].filter(([id]) => isIncluded(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `export const words = ${JSON.stringify(Object.fromEntries(included), null, 2)};\n`;
}

/**
 * Fingerprints of what Logto itself says.
 * @param {object} phrases
 */
function stockFile(phrases) {
  const fingerprints = flatPhrases(phrases).map(([id, text]) => fingerprint(id, text));
  return `export const stock =\n  '${fingerprints.sort().join('')}';\n`;
}

/**
 * A record of what loads a file by its language.
 * @param {readonly string[]} tags @param {string} folder
 */
function loaders(tags, folder) {
  const entries = tags.map((tag) => `  '${tag}': () => import('./${folder}/${tag}.js'),\n`);
  return `export const load = {\n${entries.join('')}};\n`;
}

/** A module and all that comes with it at once. @param {string} file @param {Set<string>} found */
function staticImports(file, found = new Set()) {
  if (!found.has(file)) {
    found.add(file);
    for (const statement of parsed(file).statements) {
      const specifier = importedBy(statement);
      const path = specifier?.startsWith('.') && resolve(dirname(file), specifier.replace(/\.js$/, '.ts'));
      if (path && existsSync(path)) {
        staticImports(path, found);
      }
    }
  }
  return found;
}

/** @param {ts.Statement} statement */
function importedBy(statement) {
  const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
  const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
  const specifier = isImport || isExport ? statement.moduleSpecifier : undefined;
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}

/** The ids of the messages in some files. @param {Iterable<string>} files @returns {ReadonlySet<string>} */
function idsIn(files) {
  /** @type {Set<string>} */
  const ids = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg') {
      ids.add(idOf(node));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    visit(parsed(file));
  }
  return ids;
}

/** @param {ts.CallExpression} call */
function idOf(call) {
  const [, options] = call.arguments;
  const property =
    options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.find((property) => property.name?.getText() === 'id');
  if (property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)) {
    return property.initializer.text;
  }
  throw new Error(`A message without an id: ${call.getText()}`);
}

/** @param {string} file */
const parsed = (file) =>
  ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest, /* setParentNodes */ true);
