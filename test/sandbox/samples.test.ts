import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { Browser } from './browser.js';
import { serve, type Served } from './serve.js';

type Settings = Record<string, unknown> & { customProfileFields: { name: string }[] };
type Choice = { id: string; name: string; notYet: string[]; isCurrent: boolean };

const folder = new URL('../../sandbox/samples/', import.meta.url);
const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

const sampleOf = (id: string): Settings => JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Settings;

const withoutOneTap = (settings: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'googleOneTap'));

let sandbox: Served;
let browser: Browser;

before(async () => {
  sandbox = await serve();
  browser = new Browser(sandbox.origin);
});

after(async () => sandbox.close());

const get = async <Answer>(path: string): Promise<Answer> => (await (await browser.send({ path })).json()) as Answer;

const become = async (id: string): Promise<number> =>
  (await browser.sendJson('POST', '/sandbox/do/useTenant', { id })).status;

const choices = async (): Promise<Choice[]> => get('/sandbox/tenants');

for (const id of ids) {
  test(`as the tenant ${id} it shows pages what a real server shows`, async () => {
    assert.equal(await become(id), 204);
    assert.deepEqual(await get('/api/.well-known/experience'), {
      ...withoutOneTap(sampleOf(id)),
      // No button leads nowhere.
      socialConnectors: [],
      ssoConnectors: [],
    });

    const choice = (await choices()).find(({ isCurrent }) => isCurrent);
    assert.equal(choice?.id, id);
  });
}

test('what a tenant has and the sandbox does not do yet is said by name', async () => {
  const missing = Object.fromEntries((await choices()).map(({ id, notYet }) => [id, notYet]));
  assert.deepEqual(missing['5-social-sso-mfa-captcha'], [
    'Social sign-in (Google, GitHub, Apple, WeChat)',
    'Enterprise sign-in (Okta, Contoso Entra ID)',
    'Google One Tap',
    'Two-step verification (authenticator app, passkey, backup codes)',
  ]);
  assert.deepEqual(missing['6-dark-css-profile-rtl'], ['Two-step verification (passkey)', 'Passkey sign-in']);
});

test('another tenant has the same accounts, and nothing of the settings before', async () => {
  await browser.sendJson('POST', '/api/users', { username: 'ada', password: 'Violet-Kettle-41' });
  await become('6-dark-css-profile-rtl');
  await browser.sendJson('PATCH', '/api/sign-in-exp', { supportEmail: 'help@mail.test' });
  await become('bookstore');

  const users = await get<{ username: string }[]>('/api/users');
  assert.deepEqual(
    users.map(({ username }) => username),
    ['demo', 'ada'],
  );
  const { supportEmail, customCss, customProfileFields } = await get<Settings>('/api/.well-known/experience');
  assert.deepEqual(
    { supportEmail, customCss, customProfileFields },
    { supportEmail: null, customCss: null, customProfileFields: [] },
  );
});

test('a tenant that nobody knows is refused', async () => {
  assert.equal(await become('7-nobody'), 404);
});
