// @ts-check
// npm run example flask: an application of examples/ on http://localhost:3000, with the sandbox on http://localhost:3001.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter } from 'node:path';
import { run } from './run.js';
import { ensurePackages, ensurePython, stop } from './setup.js';

/** Others have no place of their own: the pages of this repository's own server. */
const isApplication = (/** @type {string} */ folder) =>
  ['package.json', 'requirements.txt'].some((file) => existsSync(`${folder}/${file}`));

const names = readdirSync('examples').filter((name) => isApplication(`examples/${name}`));
const [name = ''] = process.argv.slice(2);
if (!names.includes(name)) {
  stop(`Which example? There are: ${names.join(', ')}. For instance: npm run example ${names[0]}`);
}

const { LOGTO_ENDPOINT, SANDBOX_DATA } = process.env;
const folder = `examples/${name}`;
ensurePackages();
const start = await (existsSync(`${folder}/requirements.txt`) ? python() : node());
if (!LOGTO_ENDPOINT) await startSandbox();
console.log(`
  Application http://localhost:3000   (${folder})
`);
await start();

function python() {
  const programs = ensurePython(folder);
  if (!programs) stop('The Python packages could not be installed: see the messages of pip above.');
  const env = { PATH: `${programs}${delimiter}${process.env.PATH}` };
  return () => run('flask', ['run', '--port', '3000'], env, folder);
}

async function node() {
  ensurePackages(folder);
  await ensureBuilt();
  return () => run('npm', ['start', '--silent'], { PORT: '3000' }, folder);
}

/** Some of them have the element from `dist/`, as others have it from npm. */
async function ensureBuilt() {
  if (existsSync('dist/define.js')) return;
  console.log('Building the package (npm run build) …');
  if (!(await run('npm', ['run', 'build', '--silent'])))
    stop('The package could not be built: see the messages above.');
}

async function startSandbox() {
  const { aboutAccounts, serve } = await import('./serve.js');
  await serve({ configFile: 'examples/custom-ui/vite.config.ts', port: 3001, again: `npm run example ${name}` });
  console.log(`
  Sandbox     http://localhost:3001/sandbox   (in place of a Logto server; LOGTO_ENDPOINT names a real one)
${aboutAccounts(SANDBOX_DATA)}`);
}
