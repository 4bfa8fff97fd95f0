import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';

/** Makes a folder to serve of an app. */
type Way = (app: string, site: string) => Promise<void>;

/** The ways to get the package onto a page. */
export const ways: Record<string, Way> = {
  async Vite(app, site) {
    await vite.build({ root: app, configFile: false, logLevel: 'error', build: { outDir: site } });
  },

  async webpack(app, site) {
    copyPages(app, site);
    const compiler = webpack({
      mode: 'production',
      context: app,
      entry: './sign-in.js',
      output: { path: site, filename: 'sign-in.js', publicPath: '/' },
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
      compiler.run((error, stats) => (error ? reject(error) : resolve(stats)));
    });
    if (stats?.hasErrors()) throw new Error(stats.toString());
  },

  async esbuild(app, site) {
    copyPages(app, site);
    await esbuild.build({
      absWorkingDir: app,
      entryPoints: ['sign-in.js'],
      outdir: site,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
    });
  },

  async 'a script tag'(app, site) {
    copyPages(app, site, '/cdn/logto-sign-in.js');
    cpSync(`${app}/node_modules/logto-sign-in/dist/cdn`, `${site}/cdn`, { recursive: true });
  },
};

/** What Vite does by itself. */
function copyPages(app: string, site: string, script = '/sign-in.js'): void {
  cpSync(`${app}/public`, site, { recursive: true });
  writeFileSync(`${site}/index.html`, readFileSync(`${app}/index.html`, 'utf8').replace('/sign-in.js', script));
}
