// Serves index.html where nobody else does: with local copies of what the page gets from a CDN, and Logto behind it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { isOfLogto, passOn } from './proxy.js';

const { PORT = '3000', LOGTO_ENDPOINT = 'http://localhost:3001', LOGTO_APP_ID = 'plain' } = process.env;

const beside = (/** @type {string} */ name) => new URL(name, import.meta.url);

/** Folders with files for the page. */
const folders = { '/cdn/': beside('../../dist/cdn/'), '/node_modules/': beside('node_modules/') };

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript' };

/** What a CDN bundles: the packages as they are, and all that they import. */
const imports = {
  '@logto/browser': '/node_modules/@logto/browser/lib/index.js',
  '@logto/client': '/node_modules/@logto/client/lib/index.js',
  '@logto/js': '/node_modules/@logto/js/lib/index.js',
  '@silverhand/essentials': '/node_modules/@silverhand/essentials/lib/index.js',
  camelcase: '/node_modules/camelcase/index.js',
  'camelcase-keys': '/node_modules/camelcase-keys/index.js',
  jose: '/node_modules/jose/dist/browser/index.js',
  'js-base64': '/node_modules/js-base64/base64.mjs',
  'map-obj': '/node_modules/map-obj/index.js',
  'quick-lru': '/node_modules/quick-lru/index.js',
};

const server = createServer(async (request, response) => {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (isOfLogto(pathname)) await passOn(request, response, LOGTO_ENDPOINT);
    else await serve(pathname, response);
  } catch (error) {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(String(error));
  }
});

server.listen(Number(PORT), () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.stdout.write(`Listening on http://localhost:${port}\n`);
});

/** @param {string} pathname @param {import('node:http').ServerResponse} response */
async function serve(pathname, response) {
  const file = fileOf(pathname);
  if (!file) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await localPage());
    return;
  }
  try {
    const content = await readFile(file);
    response
      .writeHead(200, { 'content-type': types[extname(file.pathname)] ?? 'application/octet-stream' })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Every other path is the page: the home, the callback, and the sign-in page with its screens. */
function fileOf(/** @type {string} */ pathname) {
  for (const [start, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(start)) continue;
    const file = new URL(`./${pathname.slice(start.length)}`, folder);
    if (file.href.startsWith(folder.href)) return file;
  }
}

async function localPage() {
  const page = await readFile(beside('index.html'), 'utf8');
  return page
    .replace(/(<script type="importmap">)[^<]*/, `$1${JSON.stringify({ imports })}`)
    .replaceAll('https://cdn.jsdelivr.net/npm/logto-sign-in@0.1/dist/cdn/', '/cdn/')
    .replace('data-app-id="plain"', `data-app-id="${encodeURIComponent(LOGTO_APP_ID)}"`);
}
