// @ts-check
// npm run pictures: takes the pictures of the main screens anew, to be looked at and committed.
import { run } from './run.js';
import { ensureBrowser, ensurePackages } from './setup.js';

ensurePackages();
process.env.CHROME_PATH = ensureBrowser();

const test = ['--import=tsx', '--import=./scripts/register-css.js', '--test', 'test/stories/pictures.test.ts'];
const taken = (await run('npm', ['run', 'build-storybook'])) && (await run('node', test, { PICTURES: 'take' }));
process.exitCode = taken ? 0 : 1;
