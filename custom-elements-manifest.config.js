// @ts-check
// npm run build: `dist/custom-elements.json`, which tells editors and other tools about the element.

/** As people import them; the sources are no part of the package. */
const element = { name: 'LogtoSignIn', module: 'dist/index.js' };
const definition = { name: 'logto-sign-in', module: 'dist/define.js' };

export default {
  globs: [
    'src/sign-in/sign-in-element.ts',
    'src/sign-in/events.ts',
    // For the names of types that the element uses.
    'src/theme/theme.ts',
    'src/hosting/flow-history.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [typesSpelledOut(), asPublished()],
};

/** @typedef {import('typescript')} TypeScript */
/** @typedef {{ text: string }} Type */
/** @typedef {{ name: string, kind: string, privacy?: string, static?: boolean, description?: string, type?: Type }} Member */
/** @typedef {{ fieldName?: string, type?: Type }} Attribute */
/** @typedef {{ kind: string, name: string, members?: Member[], attributes?: Attribute[], events?: { name?: string }[], superclass?: { name: string, module?: string }, tagName?: string }} Declaration */
/** @typedef {{ kind: string, path: string, declarations: Declaration[], exports: object[] }} Module */

/** Editors know a choice by its values, not by the name that the sources have for it. */
function typesSpelledOut() {
  /** @type {Map<string, string>} */
  const choices = new Map();
  return {
    name: 'types-spelled-out',
    /** @param {{ ts: TypeScript, node: import('typescript').Node }} visited */
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      choices.set(node.name.text, node.type.getText());
    },
    /** @param {{ customElementsManifest: { modules: Module[] } }} made */
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap((module) => module.declarations);
      for (const { members = [], attributes = [] } of declarations) {
        for (const { type } of [...members, ...attributes]) {
          if (type) type.text = type.text.replace(/\w+/g, (name) => choices.get(name) ?? name);
        }
      }
    },
  };
}

/** Names the modules that are published, the tag, and of all members those that a page may use. */
function asPublished() {
  return {
    name: 'as-published',
    /** @param {{ customElementsManifest: { modules: Module[] } }} made */
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules
        .flatMap((module) => module.declarations)
        .filter(isPublished)
        .map(published);
      manifest.modules = [
        {
          kind: 'javascript-module',
          path: element.module,
          declarations,
          exports: declarations.map(({ name }) => ({
            kind: 'js',
            name,
            declaration: { name, module: element.module },
          })),
        },
        {
          kind: 'javascript-module',
          path: definition.module,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: definition.name, declaration: element }],
        },
      ];
    },
  };
}

/** @param {Declaration} declaration */
const isPublished = ({ name, superclass }) => name === element.name || superclass?.name === 'Event';

/** @param {Declaration} declaration @returns {Declaration} */
function published({ members = [], attributes = [], events = [], superclass, ...declaration }) {
  if (declaration.name !== element.name) return { ...declaration, superclass: { name: 'Event' } };
  const fields = members.filter(isPublic);
  return {
    ...declaration,
    tagName: definition.name,
    superclass,
    members: fields,
    attributes: attributes.filter(({ fieldName }) => fields.some(({ name }) => name === fieldName)),
    // The analyzer takes every `new …Event()` for one that is dispatched by that name.
    events: events.filter(({ name }) => name?.startsWith('logto-')),
  };
}

/** What the platform calls by itself is nothing for pages. @param {Member} member */
const isPublic = ({ kind, privacy, static: isStatic }) => kind === 'field' && !isStatic && privacy === 'public';
