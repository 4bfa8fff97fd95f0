// @ts-check
// The architecture, executable: which folder of src/ may import which.
import { defineConfig } from 'eslint/config';

/** What each folder may import; `phrases` is open to all. */
const mayImport = {
  api: [],
  settings: ['api'],
  flow: ['api', 'settings'],
  phrases: [],
  theme: ['settings'],
  card: ['settings', 'theme'],
  fields: ['card', 'settings', 'theme'],
  screens: ['card', 'fields', 'settings', 'theme'],
  hosting: ['api', 'settings'],
  captcha: ['api', 'settings', 'theme'],
  'sign-in': ['api', 'captcha', 'card', 'fields', 'flow', 'hosting', 'screens', 'settings', 'theme'],
  testing: ['api', 'flow', 'settings'],
};

/** Folders without a DOM, which run in Node. The others may import their types, which leave no trace at run time. */
const domain = ['api', 'settings', 'flow'];

const browserGlobals = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'customElements',
  'HTMLElement',
  'Element',
  'sessionStorage',
  'localStorage',
];

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Forbidden */

/** @type {Forbidden[]} */
const forbiddenEverywhere = [
  { regex: String.raw`^\.{1,2}/(.*/)?(index|define)\.js$`, message: 'Nothing imports index or define.' },
  { regex: String.raw`^(\.\./)+(test|sandbox|stories|examples|scripts)/`, message: 'src/ stands on its own.' },
  { regex: String.raw`^sandbox(/|$)`, message: 'src/ stands on its own.' },
  {
    regex: String.raw`^lit/(directives/(unsafe-.*|style-map)|static-html)\.js$`,
    message: 'Templates carry no HTML from elsewhere and no style attributes (Trusted Types, CSP).',
  },
];

/** @type {Forbidden} */
const noZod = { regex: String.raw`^zod(/|$)`, message: 'Schemas live in api/ and settings/.' };

/** @type {Forbidden} */
const onlyZodMini = { regex: String.raw`^zod(?!/mini$)`, message: "Only `import * as z from 'zod/mini'`." };

/** @type {Forbidden} */
const noLit = { regex: String.raw`^(lit|@lit/[^/]+)(/|$)`, message: 'api, settings and flow never touch the DOM.' };

const folders = Object.keys(mayImport);

export const dependencyRules = defineConfig(
  {
    files: ['src/*.ts'],
    rules: restrict([...forbiddenEverywhere.slice(1), forbid('The package', 'testing'), noZod]),
  },
  Object.entries(mayImport).map(([folder, allowed]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrict([
      ...forbiddenEverywhere,
      ...folders
        .filter((other) => ![folder, 'phrases', ...allowed].includes(other))
        .map((other) => forbid(folder, other)),
      ...(folder === 'api' || folder === 'settings' ? [onlyZodMini] : [noZod]),
      ...(domain.includes(folder) ? [noLit] : []),
    ]),
  })),
  {
    files: domain.map((folder) => `src/${folder}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...browserGlobals, 'fetch'] },
  },
  {
    files: ['src/api/client.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
);

/** @param {string} folder @param {string} other @returns {Forbidden} */
function forbid(folder, other) {
  return {
    regex: String.raw`^(\./|(\.\./)+)${other}/`,
    message: `${folder} does not depend on ${other}.`,
    allowTypeImports: domain.includes(other) && !domain.includes(folder),
  };
}

/**
 * @param {Forbidden[]} forbidden
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrict(forbidden) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden }],
    'no-restricted-syntax': [
      'error',
      ...forbidden.map(({ regex, message }) => ({ selector: dynamicImport(regex), message })),
      {
        selector: "ImportDeclaration[source.value='zod/mini'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
        message: "Only `import * as z from 'zod/mini'`: the rest would not be shaken off.",
      },
    ],
  };
}

/** `no-restricted-imports` does not see `import()`. A slash would end the selector's regular expression. @param {string} regex */
function dynamicImport(regex) {
  return `ImportExpression > Literal.source[value=/${regex.replaceAll('/', String.raw`\u002F`)}/]`;
}
