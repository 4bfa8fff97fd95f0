import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Browser } from './browser.js';
import { authorize, codeOf, exchangeCode, requestTokens, signIn } from './journey.js';
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
  const isAllowed = async (clientId: string, from: string) => {
    const response = await fetch(`${origin}/oidc/token`, {
      method: 'POST',
      headers: { Origin: from },
      body: new URLSearchParams({ client_id: clientId, grant_type: 'authorization_code' }),
    });
    return response.headers.get('access-control-allow-origin') === from;
  };

  assert.ok(await isAllowed('bookstore', origin), 'the server itself');
  assert.ok(await isAllowed('angular', 'http://localhost:3000'), 'where its redirect leads');
  assert.ok(await isAllowed('capacitor', 'capacitor://localhost'), 'what its settings name');
  assert.ok(!(await isAllowed('capacitor', 'null')), 'an origin of nobody, for a redirect without one');
  assert.ok(!(await isAllowed('angular', 'capacitor://localhost')), 'the origin of another application');
  assert.ok(!(await isAllowed('bookstore', 'http://elsewhere.test')), 'any other');
});

test('a page of another origin cannot ask the Experience API, nor read the settings', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  for (const path of ['/api/experience/interaction', '/api/.well-known/sign-in-exp']) {
    const { status, headers } = await fetch(`${origin}${path}`, { headers: { Origin: 'http://localhost:3000' } });
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [403, null]);
  }
});

test('a traditional web application gets its tokens for its secret, and needs no PKCE', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  const browser = new Browser(origin);
  const callback = 'http://localhost:3000/callback';
  const signedIn = await signIn(browser, origin, {
    client_id: 'express',
    redirect_uri: callback,
    code_challenge: '',
    code_challenge_method: '',
  });
  const exchange = (secret: string) =>
    fetch(`${origin}/oidc/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`express:${secret}`).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        redirect_uri: callback,
        code: signedIn.searchParams.get('code') ?? '',
      }),
    });

  const refused = await exchange('a-guess');
  assert.deepEqual([refused.status, await codeOf(refused)], [401, 'oidc.invalid_client']);
  assert.equal((await exchange('express-secret')).status, 200);
});

test('a native application comes back by a scheme of its own', async (t) => {
  const { origin, close } = await serve();
  t.after(close);
  const redirectUri = 'com.example.app://callback';
  const signedIn = await signIn(new Browser(origin), origin, { client_id: 'capacitor', redirect_uri: redirectUri });
  assert.ok(signedIn.href.startsWith(`${redirectUri}?`));
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
