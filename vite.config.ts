import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Connect, type Plugin, type UserConfig } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The oldest browsers with nested CSS, `light-dark()` and `color-mix()`: none of it is rewritten for older ones. */
const target = ['chrome123', 'firefox128', 'safari17.5'];

/**
 * `vite`, `vite preview`       the bookstore with the sandbox behind it
 * `vite build`                 the npm package
 * `vite build --mode cdn`      the same as one script tag, nothing external
 * `vite build --mode bookstore`  the bookstore for the end-to-end tests
 */
export default defineConfig(async ({ command, mode }) => {
  if (mode === 'cdn') return scriptTag;
  if (command === 'build' && mode !== 'bookstore') return npmPackage;
  if (command === 'build') return bookstore;
  const { sandbox } = await import('./sandbox/vite-plugin.js');
  return { ...bookstore, plugins: [sandbox({ data: process.env.SANDBOX_DATA ?? path('.sandbox') }), bookstorePages()] };
});

const npmPackage: UserConfig = {
  plugins: [stylesheets()],
  build: {
    target,
    minify: false,
    sourcemap: true,
    lib: { entry: { index: path('src/index.ts'), define: path('src/define.ts') }, formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^zod(\/|$)/],
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
};

const scriptTag: UserConfig = {
  publicDir: false,
  build: {
    target,
    outDir: 'dist/cdn',
    sourcemap: true,
    manifest: true,
    lib: { entry: { 'logto-sign-in': path('src/define.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Libraries keep their white space for the bundler that comes next; here none comes.
        minify: true,
        comments: false,
      },
    },
  },
};

const bookstore: UserConfig = {
  root: path('examples/bookstore'),
  appType: 'mpa',
  resolve: {
    alias: [
      { find: /^logto-sign-in$/, replacement: path('src/index.ts') },
      { find: /^logto-sign-in\/define$/, replacement: path('src/define.ts') },
    ],
  },
  server: { fs: { allow: [path('.')] } },
  build: {
    target,
    outDir: path('.build/bookstore'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'sign-in.html', 'callback.html'].map((page) => path(`examples/bookstore/${page}`)),
    },
  },
};

/** Which page answers which path; the sign-in page answers all the paths Logto redirects to. */
function bookstorePages(): Plugin {
  const signInPaths =
    /^\/(sign-in|register|identifier-sign-in|identifier-register|reset-password|forgot-password|continue|single-sign-on|social|callback\/.+|direct|mfa-onboarding|mfa-binding|mfa-verification|create-passkey|one-time-token|switch-account|consent|device|unknown-session|account-suspended)(\/|$)/;

  const choosePage: Connect.NextHandleFunction = (request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/callback') request.url = `/callback.html${search}`;
    else if (signInPaths.test(pathname)) request.url = `/sign-in.html${search}`;
    next();
  };

  return {
    name: 'bookstore-pages',
    configureServer: ({ middlewares }) => void middlewares.use(choosePage),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(choosePage),
  };
}

/** Copies the CSS sources beside the modules that carry them as text. */
function stylesheets(): Plugin {
  return {
    name: 'stylesheets',
    generateBundle() {
      const files = readdirSync(path('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.css'),
      );
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: `css/${file}`, source: readFileSync(path(`src/${file}`)) });
      }
    },
  };
}
