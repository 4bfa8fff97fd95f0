import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Browser } from './browser.js';
import { authorize, begin, codeOf, start } from './journey.js';
import { serve, type Served } from './serve.js';

const path = '/api/experience/user-assets/avatar';
const mebibyte = 1024 * 1024;

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The first bytes of a picture of each kind, which say what it is. */
const pictures: [type: string, content: Buffer][] = [
  ['image/png', png],
  ['image/jpeg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
  ['image/gif', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1')],
  ['image/webp', Buffer.from('RIFF\u001a\0\0\0WEBPVP8L\u000d\0\0\0\u002f\0\0\0', 'latin1')],
  ['image/bmp', Buffer.from('BM\u001e\0\0\0\0\0\0\0\u001a\0\0\0\u000c\0\0\0', 'latin1')],
];

const formWith = (content: Buffer<ArrayBuffer>, { name = 'me.png', type = 'image/png', field = 'file' } = {}) => {
  const form = new FormData();
  form.append(field, new File([content], name, { type }));
  return form;
};

const upload = async (browser: Browser, body: FormData = formWith(png)): Promise<Response> =>
  browser.send({ method: 'POST', path, body });

const refusal = async (response: Response): Promise<[number, string | undefined]> => [
  response.status,
  await codeOf(response),
];

const urlOf = async (response: Response): Promise<string> => {
  assert.equal(response.status, 200, await response.clone().text());
  return ((await response.json()) as { url: string }).url;
};

/** Somebody who has begun to sign up. */
const newcomer = async ({ origin }: Served): Promise<Browser> => {
  const browser = new Browser(origin);
  await authorize(browser, origin);
  await start(browser, 'Register');
  return browser;
};

const control = async (name: string): Promise<void> => {
  assert.equal((await browser.sendJson('POST', `/sandbox/do/${name}`)).status, 204);
};

let data: string;
let sandbox: Served;
let browser: Browser;

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  sandbox = await serve({ data });
  browser = await newcomer(sandbox);
});

after(async () => {
  await sandbox.close();
  await rm(data, { recursive: true });
});

for (const [type, content] of pictures) {
  test(`${type} is kept and shown as what it is, whatever it was called`, async () => {
    const form = formWith(Buffer.from(content), { name: '../page.html', type: 'text/html' });
    const url = await urlOf(await upload(browser, form));
    assert.ok(url.startsWith(`${sandbox.origin}/`), url);
    assert.doesNotMatch(url, /html/);

    const shown = await fetch(url);
    assert.equal(shown.headers.get('content-type'), type);
    assert.equal(shown.headers.get('x-content-type-options'), 'nosniff');
    assert.match(shown.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.deepEqual(Buffer.from(await shown.arrayBuffer()), content);
  });
}

test('what only calls itself a picture is refused', async () => {
  const pages = ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', '<!doctype html>', 'not a picture', ''];
  for (const text of pages) {
    const response = await upload(browser, formWith(Buffer.from(text)));
    assert.deepEqual(await refusal(response), [400, 'guard.mime_type_not_allowed'], text);
  }
});

test('a picture of 20 MB is kept, one byte more is refused', async () => {
  const largest = Buffer.concat([png, Buffer.alloc(20 * mebibyte - png.length)]);
  await urlOf(await upload(browser, formWith(largest)));

  const larger = Buffer.concat([largest, Buffer.alloc(1)]);
  assert.deepEqual(await refusal(await upload(browser, formWith(larger))), [400, 'guard.file_size_exceeded']);
});

test('an upload without an end is refused while it goes on', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const endless = request(`${sandbox.origin}${path}`, {
      method: 'POST',
      headers: {
        Cookie: browser.cookiesFor(path),
        Origin: sandbox.origin,
        'Content-Type': 'multipart/form-data; boundary=b',
      },
    });
    endless.on('error', reject);
    endless.on('response', ({ statusCode }) => {
      resolve(statusCode);
      endless.destroy();
    });
    const writeOn = (): void => {
      if (!endless.destroyed) {
        endless.write(Buffer.alloc(mebibyte), () => setImmediate(writeOn));
      }
    };
    writeOn();
  });
  assert.equal(status, 400);
});

test('a request without the file is refused', async () => {
  const answers = [
    await upload(browser, formWith(png, { field: 'picture' })),
    await browser.sendJson('POST', path, { file: 'me.png' }),
  ];
  for (const answer of answers) {
    assert.deepEqual(await refusal(answer), [400, 'guard.invalid_input']);
  }
});

test('an address with another name leads to no file', async () => {
  const url = await urlOf(await upload(browser));
  const folder = url.slice(0, url.lastIndexOf('/'));
  for (const name of ['..%2Fpid', '..%2fdatabase%2fPG_VERSION', '%2e%2e%2fpid', 'pid', 'me.png']) {
    assert.equal((await fetch(`${folder}/${name}`)).status, 404, name);
  }
});

test('pictures outlive a restart', async () => {
  const url = await urlOf(await upload(browser));
  await sandbox.close();
  sandbox = await serve({ data, port: Number(new URL(sandbox.origin).port) });
  assert.deepEqual(Buffer.from(await (await fetch(url)).arrayBuffer()), png);
});

test('pictures of a sandbox in memory leave nothing behind', async (t) => {
  const temporary = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  t.after(async () => rm(temporary, { recursive: true }));
  const { TMPDIR: usual } = process.env;
  process.env['TMPDIR'] = temporary;
  const other = await serve();
  if (usual === undefined) {
    delete process.env['TMPDIR'];
  } else {
    process.env['TMPDIR'] = usual;
  }
  await urlOf(await upload(await newcomer(other)));
  assert.equal((await readdir(temporary)).length, 1);

  await other.close();
  assert.deepEqual(await readdir(temporary), []);
});

test('a folder that cannot be written to is an error of the storage', async () => {
  const folder = join(data, 'files');
  await rm(folder, { recursive: true });
  await writeFile(folder, 'in the way');
  assert.deepEqual(await refusal(await upload(browser)), [500, 'storage.upload_error']);
  await rm(folder);
});

test('storage can be taken away, made to fail, and set up again', async () => {
  await control('removeStorage');
  assert.deepEqual(await refusal(await upload(browser)), [400, 'storage.not_configured']);
  await control('breakStorage');
  assert.deepEqual(await refusal(await upload(browser)), [500, 'storage.upload_error']);
  await control('configureStorage');
  await urlOf(await upload(browser));
});

test('another tenant keeps the storage, a state of a recording has neither it nor the pictures before', async () => {
  await browser.sendJson('POST', '/sandbox/do/useTenant', { id: '6-dark-css-profile-rtl' });
  const url = await urlOf(await upload(browser));

  await begin(browser, sandbox.origin);
  await start(browser, 'Register');
  assert.equal((await fetch(url)).status, 404);
  assert.deepEqual(await refusal(await upload(browser)), [400, 'storage.not_configured']);
  await control('configureStorage');
  await urlOf(await upload(browser));
});
