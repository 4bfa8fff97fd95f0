import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { target } from '../vite.config.js';

const sandbox = createRequire(new URL('../sandbox/package.json', import.meta.url));

/** The stories are pages, not the package that the main configuration builds. */
export default defineConfig({
  build: { target },
  // A server's sentences. The package has no smaller way in than everything in all languages.
  resolve: { alias: { 'server-sentences': sandbox.resolve('@logto/phrases/lib/locales/en/errors/index.js') } },
});
