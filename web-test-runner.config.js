// @ts-check
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCountsReporter } from './scripts/browser-counts-reporter.js';
import { findBrowser } from './scripts/setup.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: 'test/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // One page at a time: pages in the background have no focus, no frames and no mouse.
  concurrency: 1,
  testFramework: { config: { timeout: '10000' } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox', '--force-prefers-reduced-motion'] },
    }),
  ],
  plugins: [cssAsText(), esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  middleware: [strictPages],
  reporters: [defaultReporter({ reportTestProgress: false }), browserCountsReporter()],
};

/** `*.css?inline` is a module whose default export is the text, as in Vite. */
function cssAsText() {
  return {
    name: 'css-as-text',
    /** @param {import('koa').Context} context */
    async serve({ path, query }) {
      if (!path.endsWith('.css') || !('inline' in query)) return undefined;
      const text = await readFile(`${root}${path}`, 'utf8');
      return { body: `export default ${JSON.stringify(text)};`, type: 'js' };
    },
  };
}

/**
 * The pages of test/embedding/pages/, under /csp/ and as strict as pages can be.
 * @param {import('koa').Context} context
 * @param {import('koa').Next} next
 */
function strictPages(context, next) {
  if (!context.path.startsWith('/csp/')) return next();
  context.set(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https:; " +
      "require-trusted-types-for 'script'; trusted-types lit-html logto-sign-in dompurify",
  );
  context.url = context.url.replace('/csp/', '/test/embedding/pages/');
  return next();
}
