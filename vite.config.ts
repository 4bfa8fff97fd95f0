import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The oldest browsers with nested CSS, `light-dark()` and `color-mix()`: none of it is rewritten for older ones. */
export const target = ['chrome123', 'firefox128', 'safari17.5'];

/** The element as its package has it, straight from the sources: for the pages of this repository. */
export const sources = [
  { find: /^logto-sign-in$/, replacement: path('src/index.ts') },
  { find: /^logto-sign-in\/define$/, replacement: path('src/define.ts') },
];

/** The entry of @lit/localize brings its runtime along, which speaks no English: it is for those who need it. */
const treeshake = { moduleSideEffects: [{ test: /@lit.localize/, sideEffects: false }] };

/** `vite build` makes the npm package, `vite build --mode cdn` the same for a plain script tag, nothing external. */
export default defineConfig(({ mode }) => (mode === 'cdn' ? scriptTag : npmPackage));

const npmPackage: UserConfig = {
  plugins: [stylesheets()],
  build: {
    target,
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: path('src/index.ts'),
        define: path('src/define.ts'),
        flow: path('src/flow/index.ts'),
        testing: path('src/testing/index.ts'),
        'testing/playwright': path('src/testing/playwright/index.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      treeshake,
      // A bundler finds them where the package's dependencies are.
      external: Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
};

const scriptTag: UserConfig = {
  plugins: [terser()],
  build: {
    target,
    outDir: 'dist/cdn',
    manifest: true,
    lib: {
      entry: { 'logto-sign-in': path('src/define.ts'), 'sign-in-here': path('src/hosting/sign-in-here.ts') },
      formats: ['es'],
    },
    rolldownOptions: {
      treeshake,
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        comments: false,
        // The entry with all that it imports statically: one request, compressed as one.
        codeSplitting: { groups: [{ name: 'logto-sign-in', test: path('src/define.ts') }] },
      },
    },
  },
};

/** Vite leaves libraries their white space, for the bundler that comes next; here none comes. */
function terser(): Plugin {
  return {
    name: 'terser',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') {
          const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3 } });
          // Line breaks are left in templates alone, where HTML makes one space of them.
          chunk.code = (code ?? chunk.code).replace(/\n\s*/g, ' ');
        }
      }
    },
  };
}

/** Copies the CSS sources beside the modules that carry them as text. */
function stylesheets(): Plugin {
  return {
    name: 'stylesheets',
    generateBundle() {
      const files = readdirSync(path('src'), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((file) => file.endsWith('.css'))) {
        this.emitFile({ type: 'asset', fileName: `css/${file}`, source: readFileSync(path(`src/${file}`)) });
      }
    },
  };
}
