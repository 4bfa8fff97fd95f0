// @ts-check
// Installs what the other scripts need. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];

/** Stops in words where Node is too old to run the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`This project needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
}

/** Runs `npm ci` when the packages are missing or older than package-lock.json; in this folder of the repository. */
export function ensurePackages(folder = '') {
  requireNode();
  const installed = join(root, folder, 'node_modules/.package-lock.json');
  const wanted = join(root, folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log(`Installing packages (npm ci${folder && ` in ${folder}`}) …`);
  if (run('npm', ['ci', '--no-audit', '--no-fund'], folder)) return;
  stop('The packages could not be installed: see the messages of npm above.');
}

/**
 * Installs what a Python application needs, into an environment of its own.
 * @param {string} folder with a requirements.txt
 * @returns {string | undefined} the folder of its programs, if all could be installed
 */
export function ensurePython(folder) {
  const programs = join(root, folder, '.venv', process.platform === 'win32' ? 'Scripts' : 'bin');
  if (existsSync(join(programs, 'flask'))) return programs;
  console.log(`Installing Python packages (pip install -r ${folder}/requirements.txt) …`);
  const installed =
    run('python3', ['-m', 'venv', '.venv'], folder) &&
    run(join(programs, 'python3'), ['-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt'], folder);
  return installed ? programs : undefined;
}

/** @returns {string | undefined} the path of an installed Chrome, Chromium or Edge */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return browserLocations().find((path) => existsSync(path));
}

/** Finds a browser, installing Debian's Chromium where that is possible. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROME_PATH) stop(`CHROME_PATH names ${process.env.CHROME_PATH}, but there is no such file.`);
  if (!canUseApt()) {
    stop('The tests need Chrome or Chromium. Install one, or set CHROME_PATH to the browser to use.');
  }
  console.log('Installing Chromium (apt-get install chromium) …');
  const installed = run('apt-get', ['update']) && run('apt-get', ['install', '--yes', 'chromium']);
  return (installed && findBrowser()) || stop('Chromium could not be installed: see the messages of apt-get above.');
}

function browserLocations() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA, HOME = '' } = process.env;
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['', HOME].flatMap((base) => apps.map((app) => `${base}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    const bases = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((base) => base !== undefined);
    return bases.flatMap((base) => programs.map((program) => join(base, program)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's `chromium` package is a stub for snap, which containers do not have: only Debian's is a browser. */
function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string} command @param {string[]} args @param {string} [folder] @returns {boolean} whether it succeeded */
function run(command, args, folder = '') {
  const { status } = spawnSync(command, args, {
    cwd: join(root, folder),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** @param {string} message @returns {never} */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
