// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { dependencyRules } from './eslint.dependencies.js';

export default defineConfig(
  globalIgnores([
    '**/dist',
    '**/.angular',
    '**/.venv',
    'examples/capacitor/{ios,android}',
    '.build',
    '.sandbox',
    'storybook-static',
    'test/recordings',
    'src/phrases/generated',
  ]),
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/value-after-constraints': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-method-prefixed-with-on': 'error',
    },
  },
  {
    files: ['scripts/**', 'sandbox/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  dependencyRules,
);
