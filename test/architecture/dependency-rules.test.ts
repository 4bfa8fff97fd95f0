import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';

const architectureRules = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals'];

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => architectureRules.includes(ruleId),
  // The files below do not exist, so there are no types to ask for.
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

const allowed: [file: string, code: string][] = [
  ['src/define.ts', "import { SignInElement } from './sign-in/sign-in-element.js';"],
  ['src/sign-in/sign-in-element.ts', "import { FlowController } from '../flow/flow-controller.js';"],
  ['src/sign-in/screens.ts', "const load = () => import('../screens/code-screen.js');"],
  ['src/screens/code-screen.ts', "import { codeField } from '../fields/code-field.js';"],
  ['src/screens/code-screen.ts', "import type { StepOf } from '../flow/step.js';"],
  ['src/card/card.ts', "import { fill } from '../phrases/fill.js';"],
  ['src/flow/perform/code.ts', "import { sendCode } from '../../api/code.js';"],
  ['src/settings/settings.ts', "import * as z from 'zod/mini';"],
  ['src/api/client.ts', "export const get = () => fetch('/api');"],
];

const refused: [file: string, code: string, because: string][] = [
  [
    'src/screens/code-screen.ts',
    "import { Events } from '../sign-in/events.js';",
    'screens does not depend on sign-in',
  ],
  ['src/screens/code-screen.ts', "import { nextStep } from '../flow/next-step.js';", 'screens does not depend on flow'],
  ['src/fields/code-field.ts', "import { CodeScreen } from '../screens/code-screen.js';", 'fields does not depend on'],
  ['src/fields/code-field.ts', "const load = () => import('../screens/code-screen.js');", 'fields does not depend on'],
  ['src/flow/perform/code.ts', "import { codeField } from '../../fields/code-field.js';", 'flow does not depend on'],
  ['src/api/code.ts', "import type { Step } from '../flow/step.js';", 'api does not depend on flow'],
  ['src/flow/next-step.ts', "import { html } from 'lit';", 'never touch the DOM'],
  ['src/flow/next-step.ts', 'export const path = () => location.pathname;', 'location'],
  ['src/settings/settings.ts', "export const get = () => fetch('/api');", 'fetch'],
  ['src/screens/code-screen.ts', "import * as z from 'zod/mini';", 'Schemas live in api/ and settings/'],
  ['src/api/code.ts', "import * as z from 'zod';", 'zod/mini'],
  ['src/api/code.ts', "import { object } from 'zod/mini';", 'zod/mini'],
  ['src/card/card.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", 'Trusted Types'],
  ['src/card/card.ts', "import { styleMap } from 'lit/directives/style-map.js';", 'style attributes'],
  ['src/card/card.ts', "import '../define.js';", 'Nothing imports index or define'],
  [
    'src/sign-in/sign-in-element.ts',
    "import { fakeTransport } from '../testing/fake-transport.js';",
    'sign-in does not depend on testing',
  ],
  ['src/index.ts', "export { fakeTransport } from './testing/fake-transport.js';", 'depend on testing'],
  ['src/testing/steps.ts', "import recording from '../../test/recordings/defaults.json';", 'src/ stands on its own'],
];

describe('the architecture', () => {
  for (const [file, code] of allowed) {
    test(`${file} may say ${code}`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }

  for (const [file, code, because] of refused) {
    test(`${file} may not say ${code}`, async () => {
      const [complaint, ...others] = await complaints(file, code);
      assert.ok(complaint?.includes(because), complaint);
      assert.deepEqual(others, []);
    });
  }
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}
