// @ts-check
// npm test: every check and every test, in order. `node scripts/test.js unit browser` runs only those steps.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { countCheck, countTests, sum } from './counts.js';
import { run } from './run.js';
import { ensureBrowser, ensurePackages } from './setup.js';

const testFiles = filesBelow('test', '.test.ts').filter((file) => !file.endsWith('.browser.test.ts'));
const filesIn = (/** @type {string} */ folder) => testFiles.filter((file) => file.startsWith(`test/${folder}/`));
/** These want something built first, and are steps of their own. */
const apart = ['package', 'frameworks', 'installed', 'end-to-end', 'examples'].flatMap(filesIn);
/** Those that walk the built Storybook; the folders beside them test what stories are made of. */
const isWalk = (/** @type {string} */ file) => /^test\/stories\/[^/]+$/.test(file);

/** @type {Record<string, () => Promise<import('./counts.js').Counts>>} */
const steps = {
  types: async () => countCheck('tsc', await run('tsc', [])),
  lint: async () => countCheck('eslint', await run('eslint', ['.'])),
  unit: () => nodeTests(testFiles.filter((file) => !apart.includes(file) && !isWalk(file))),
  build: async () => countCheck('build', await run('npm', ['run', 'build', '--silent'])),
  package: packageTests,
  frameworks: () => nodeTests(filesIn('frameworks')),
  installed: () => nodeTests(filesIn('installed')),
  size: async () => countCheck('size', await run('node', ['scripts/size.js'])),
  browser: browserTests,
  'end-to-end': endToEndTests,
  examples: exampleTests,
  storybook: storybook,
  stories: () => nodeTests(testFiles.filter(isWalk)),
};

await runSteps(process.argv.slice(2));

/** @param {string[]} chosen */
async function runSteps(chosen) {
  const unknown = chosen.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
    process.exit(1);
  }

  ensurePackages();
  process.env.CHROME_PATH = ensureBrowser();

  const results = [];
  for (const [name, step] of Object.entries(steps)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n━━ ${name}`);
    const started = performance.now();
    const counts = await step();
    results.push(counts);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`━━ ${name}: ${counts.failures.length > 0 ? 'failed' : 'passed'} in ${seconds} s`);
  }

  const { passed, failures, skipped } = sum(results);
  if (skipped.length > 0) console.log(`\n${skipped.length} skipped:\n${skipped.join('\n')}`);
  // Once more, since the run is long and what failed may be far above.
  if (failures.length > 0) console.log(`\n${failures.length} failed:\n${failures.join('\n')}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/**
 * Each file is a process of its own, with a sandbox and a browser of its own where it needs them. Left alone, Node keeps
 * one processor free.
 * @param {string[]} files
 */
function nodeTests(files, atOnce = availableParallelism()) {
  if (files.length === 0) return nothing();
  return countTests('node --test', (counts) =>
    run('node', [
      '--import=tsx',
      '--import=./scripts/register-css.js',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/node-counts-reporter.js',
      `--test-reporter-destination=${counts}`,
      `--test-concurrency=${atOnce}`,
      ...files,
    ]),
  );
}

/** What `build` has made, as those get it who install it. */
async function packageTests() {
  return sum([
    countCheck('publint', await run('publint', ['--strict'])),
    countCheck('attw', await run('attw', ['--pack', '.', '--profile', 'esm-only'])),
    await nodeTests(filesIn('package')),
  ]);
}

function browserTests() {
  if (filesBelow('test', '.browser.test.ts').length === 0) return nothing();
  return countTests('web-test-runner', (counts) => run('web-test-runner', [], { TEST_COUNTS: counts }));
}

async function endToEndTests() {
  if (!(await buildPages('bookstore'))) return countCheck('build of the bookstore', false);
  // A real server is one for all of them.
  return nodeTests(filesIn('end-to-end'), process.env.LOGTO_ENDPOINT ? 1 : undefined);
}

/** The applications of the guides, each with packages of its own; they sign in on the pages of the custom UI. */
async function exampleTests() {
  if (!(await buildPages('custom-ui'))) return countCheck('build of the custom UI', false);
  return nodeTests(filesIn('examples'));
}

/** @param {string} example */
function buildPages(example) {
  return run('vite', ['build', `examples/${example}`, '--logLevel', 'warn']);
}

async function storybook() {
  if (filesBelow('stories', '.stories.ts').length === 0) return nothing();
  return countCheck('build-storybook', await run('npm', ['run', 'build-storybook', '--silent']));
}

async function nothing() {
  console.log('Nothing to run yet.');
  return sum([]);
}

/** @param {string} folder @param {string} ending @returns {string[]} */
function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`, ending) : `${folder}/${entry.name}`,
    )
    .filter((file) => file.endsWith(ending));
}
