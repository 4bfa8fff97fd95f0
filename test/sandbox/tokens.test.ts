import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Browser } from './browser.js';
import { authorize, exchangeCode, requestTokens, signIn } from './journey.js';
import { serve } from './serve.js';

test('a person signs in, and the application refreshes its tokens and asks who it is', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  const browser = new Browser(origin);

  const tokens = await exchangeCode(browser, origin, await signIn(browser, origin));
  const refreshed = await requestTokens(browser, {
    grant_type: 'refresh_token',
    refresh_token: tokens['refresh_token'] ?? '',
  });
  assert.equal(refreshed.status, 200);
  const { access_token } = (await refreshed.json()) as { access_token: string };

  const userinfo = await browser.send({
    path: '/oidc/me',
    headers: { Authorization: `Bearer ${access_token}` },
  });
  const { username, name } = (await userinfo.json()) as Record<string, string>;
  assert.deepEqual({ username, name }, { username: 'demo', name: 'Demo Reader' });
});

test('only the origins of an application may read the answers of the token endpoint', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  const allowedFor = async (from: string) => {
    const response = await fetch(`${origin}/oidc/token`, {
      method: 'POST',
      headers: { Origin: from },
      body: new URLSearchParams({ client_id: 'bookstore', grant_type: 'authorization_code' }),
    });
    return response.headers.get('access-control-allow-origin');
  };

  assert.equal(await allowedFor(origin), origin);
  assert.equal(await allowedFor('http://elsewhere.test'), null);
});

test('two applications have interactions of their own in one browser', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  const browser = new Browser(origin);
  const created = await browser.sendJson('POST', '/api/applications', {
    name: 'Library',
    type: 'SPA',
    oidcClientMetadata: { redirectUris: [`${origin}/library`], postLogoutRedirectUris: [] },
  });
  const { id } = (await created.json()) as { id: string };
  await authorize(browser, origin);
  await authorize(browser, origin, { client_id: id, redirect_uri: `${origin}/library` });

  const start = async (appId: string, interactionEvent: string) =>
    browser.send({
      method: 'PUT',
      path: '/api/experience',
      headers: { 'Logto-App-Id': appId, 'Content-Type': 'application/json' },
      body: JSON.stringify({ interactionEvent }),
    });
  await start('bookstore', 'SignIn');
  await start(id, 'Register');

  const eventOf = async (appId: string) => {
    const response = await browser.send({
      path: '/api/experience/interaction',
      headers: { 'Logto-App-Id': appId },
    });
    return ((await response.json()) as { interactionEvent: string }).interactionEvent;
  };
  assert.deepEqual([await eventOf('bookstore'), await eventOf(id)], ['SignIn', 'Register']);

  const mismatch = await start('somebody-else', 'SignIn');
  assert.equal(mismatch.status, 400);
  assert.equal(((await mismatch.json()) as { code: string }).code, 'oidc.invalid_request');
});
