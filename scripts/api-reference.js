// @ts-check
// npm run reference: `docs/reference.md`, out of the doc comments in the sources.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { declarationsOf } from './api-reference/declarations.js';
import { elementReference } from './api-reference/element.js';

export const referenceFile = 'docs/reference.md';

const introduction = `# API reference

Made from the doc comments in the sources by \`npm run reference\`: change it there. How to use all this is in
[Events and attributes](events-and-attributes.md), [Theming](theming.md), [No redirect](no-redirect.md) and
[The flow without UI](flow.md).`;

/** The whole page. */
export async function apiReference() {
  const { main, flow } = declarationsOf({ main: 'src/index.ts', flow: 'src/flow/index.ts' });
  const ofFlow = new Set(flow.map(({ name }) => name));
  const page = [
    introduction,
    await elementReference(),
    '## `logto-sign-in`',
    'What the package exports beside [the element](#the-element). `FlowState`, `Step` and `StepName`, which it exports as well, are [with the flow](#logto-sign-inflow).',
    ...main.filter(({ name }) => !ofFlow.has(name) && name !== 'LogtoSignIn').map(section),
    '## `logto-sign-in/flow`',
    ...flow.map(section),
  ].join('\n\n');
  return prettier.format(page, { ...(await prettier.resolveConfig(referenceFile)), parser: 'markdown' });
}

/** @param {import('./api-reference/declarations.js').Declared} declared */
const section = ({ name, description, code }) =>
  [`### ${name}`, description, `\`\`\`typescript\n${code}\n\`\`\``].filter(Boolean).join('\n\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(referenceFile, await apiReference());
}
