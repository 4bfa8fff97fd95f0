// @ts-check
// What modules export, as their declarations have it, doc comments included.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { commentOf } from './comments.js';

/** @typedef {{ name: string, description: string, code: string }} Declared */

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const environment = 'src/css-as-text.d.ts';

/**
 * The exports of each module, in their order.
 * @template {string} Module
 * @param {Record<Module, string>} modules
 * @returns {Record<Module, Declared[]>}
 */
export function declarationsOf(modules) {
  const program = ts.createProgram([...Object.values(/** @type {Record<string, string>} */ (modules)), environment], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  const checker = program.getTypeChecker();
  const entries = Object.entries(/** @type {Record<string, string>} */ (modules)).map(
    ([name, file]) => /** @type {const} */ ([name, exportsOf(program, file)]),
  );
  const exported = new Set(entries.flatMap(([, symbols]) => symbols.map(({ name }) => name)));
  const all = entries.map(([name, symbols]) => [name, symbols.map((symbol) => declared(symbol))]);
  return Object.fromEntries(all);

  /** @param {ts.Symbol} symbol @returns {Declared} */
  function declared(symbol) {
    const source = /** @type {ts.Declaration} */ (symbol.declarations?.[0]);
    const statement = statementOf(emitted(program, source.getSourceFile()), symbol.name);
    const { description } = commentOf(statement);
    return { name: symbol.name, description, code: spelledOut(source) ?? written(statement) };
  }

  /** A name for what the compiler knows better than the sources tell. @param {ts.Declaration} source */
  function spelledOut(source) {
    if (!ts.isTypeAliasDeclaration(source) || !isDerived(source.type)) return undefined;
    const flags = ts.NodeBuilderFlags.InTypeAlias | ts.NodeBuilderFlags.NoTruncation;
    const type = checker.typeToTypeNode(checker.getTypeAtLocation(source.name), undefined, flags);
    return type && `type ${source.name.text} = ${print(type, source.getSourceFile())};`;
  }

  /** With what it is made of, where that has no section of its own. @param {ts.Statement} statement */
  function written(statement) {
    const file = statement.getSourceFile();
    const parts = [statement];
    for (const part of parts) {
      for (const name of namesIn(part)) {
        const other = exported.has(name) ? undefined : find(file, name);
        if (other && !parts.includes(other)) parts.push(other);
      }
    }
    return parts.map((part) => (part === statement ? textOf(part) : commented(part))).join('\n\n');
  }
}

/** The getters of a class, which are no fields to the manifest. @param {string} file @param {string} className */
export function accessorsOf(file, className) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const { members } = /** @type {ts.ClassDeclaration} */ (statementOf(source, className));
  return members.filter(ts.isGetAccessor).map((accessor) => ({
    name: accessor.name.getText(),
    type: { text: accessor.type?.getText() ?? '' },
    ...commentOf(accessor),
  }));
}

/** @param {ts.Program} program @param {string} file */
function exportsOf(program, file) {
  const checker = program.getTypeChecker();
  const source = /** @type {ts.SourceFile} */ (program.getSourceFile(file));
  const module = /** @type {ts.Symbol} */ (checker.getSymbolAtLocation(source));
  return checker.getExportsOfModule(module).map((symbol) => checker.getAliasedSymbol(symbol));
}

/** @type {Map<ts.SourceFile, ts.SourceFile>} */
const emittedFiles = new Map();

/** The declarations of a file, as they are published. @param {ts.Program} program @param {ts.SourceFile} source */
function emitted(program, source) {
  let file = emittedFiles.get(source);
  if (!file) {
    let text = '';
    program.emit(source, (_, declarations) => (text = declarations), undefined, true);
    file = ts.createSourceFile(relative('.', source.fileName), text, ts.ScriptTarget.ESNext, true);
    emittedFiles.set(source, file);
  }
  return file;
}

/** @param {ts.SourceFile} file @param {string} name */
function statementOf(file, name) {
  const statement = find(file, name);
  if (!statement) throw new Error(`There is no ${name} in ${file.fileName}.`);
  return statement;
}

/** @param {ts.SourceFile} file @param {string} name @returns {ts.Statement | undefined} */
const find = (file, name) =>
  file.statements.find((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.some((variable) => variable.name.getText(file) === name)
      : 'name' in statement && /** @type {ts.DeclarationStatement} */ (statement).name?.text === name,
  );

/** @param {ts.Node} node @returns {string[]} */
function namesIn(node) {
  const names = ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node) ? [node.getText()] : [];
  ts.forEachChild(node, (child) => void names.push(...namesIn(child)));
  return names.map((name) => name.replace(/<.*/s, ''));
}

/** @param {ts.TypeNode} type @returns {boolean} */
const isDerived = (type) => ts.isIndexedAccessTypeNode(type) || /\btypeof\b/.test(type.getText());

/** @param {ts.Node} node @param {ts.SourceFile} file */
const print = (node, file) => ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, file);

/** Without its own comment. @param {ts.Statement} statement */
function textOf(statement) {
  const text = statement.getText().replace(/^export (declare (?=interface|type))?/, '');
  if (!ts.isClassDeclaration(statement)) return text;
  const members = statement.members
    .filter((member) => isPublic(member) && !isTold(member, statement))
    .map((member) => member.getFullText().trim());
  return `${text.slice(0, text.indexOf('{') + 1)}\n${members.join('\n')}\n}`;
}

/** @param {ts.Statement} statement */
const commented = (statement) =>
  statement
    .getFullText()
    .trim()
    .replace(/^export /m, '');

/** @param {ts.ClassElement} member */
const isPublic = (member) =>
  !(member.name && ts.isPrivateIdentifier(member.name)) &&
  !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));

/** Whether a constructor says nothing beside the properties that it fills. @param {ts.ClassElement} member @param {ts.ClassDeclaration} statement */
const isTold = (member, { members }) =>
  ts.isConstructorDeclaration(member) &&
  member.parameters.every(({ name }) =>
    members.some((other) => isPublic(other) && other.name?.getText() === name.getText()),
  );
