import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';

import type { Browser } from './browser.js';

export const demo = {
  username: 'demo',
  email: 'demo@bookstore.test',
  password: 'reading-is-fun-42',
};

const codeVerifier = randomBytes(32).toString('base64url');

const locationOf = (response: Response): URL => new URL(response.headers.get('location') ?? '', 'http://relative.test');

/** Opens the bookstore's authorization request; answers where it leads. */
export const authorize = async (browser: Browser, origin: string, extra: Record<string, string> = {}): Promise<URL> => {
  const query = new URLSearchParams({
    client_id: 'bookstore',
    redirect_uri: `${origin}/callback`,
    response_type: 'code',
    scope: 'openid profile offline_access',
    prompt: 'consent',
    state: 'any',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  });
  return locationOf(await browser.send({ path: `/oidc/auth?${query}` }));
};

/** Builds a state, and opens the authorization request of its application. */
export const begin = async (browser: Browser, origin: string, state: object = {}): Promise<void> => {
  const built = await browser.sendJson('PUT', '/sandbox/state', state);
  assert.equal(built.status, 200, await built.clone().text());
  const { appId = '' } = (await built.json()) as Record<string, string>;
  await authorize(browser, origin, { client_id: appId, redirect_uri: 'https://app.test/callback' });
};

export const start = async (browser: Browser, interactionEvent = 'SignIn'): Promise<void> => {
  const response = await browser.sendJson('PUT', '/api/experience', { interactionEvent });
  assert.equal(response.status, 204);
};

/** One attempt with a password; the interaction has to be started. */
export const tryPassword = async (browser: Browser, password: string, username = demo.username): Promise<Response> =>
  browser.sendJson('POST', '/api/experience/verification/password', {
    identifier: { type: 'username', value: username },
    password,
  });

export const sendCode = async (browser: Browser, email = demo.email, interactionEvent = 'SignIn'): Promise<Response> =>
  browser.sendJson('POST', '/api/experience/verification/verification-code', {
    identifier: { type: 'email', value: email },
    interactionEvent,
  });

/** From an authorization request to the application's redirect with its code. */
export const signIn = async (browser: Browser, origin: string, extra: Record<string, string> = {}): Promise<URL> => {
  await authorize(browser, origin, extra);
  await start(browser);
  const proof: unknown = await (await tryPassword(browser, demo.password)).json();
  await browser.sendJson('POST', '/api/experience/identification', proof);
  const submitted = await browser.sendJson('POST', '/api/experience/submit');
  const { redirectTo } = (await submitted.json()) as { redirectTo: string };

  let url = new URL(redirectTo);
  while (!url.searchParams.has('code')) {
    const response = await browser.send({ path: `${url.pathname}${url.search}` });
    url = new URL(response.headers.get('location') ?? '', origin);
  }
  return url;
};

export const requestTokens = async (browser: Browser, parameters: Record<string, string>): Promise<Response> =>
  browser.send({
    method: 'POST',
    path: '/oidc/token',
    body: new URLSearchParams({ client_id: 'bookstore', ...parameters }),
  });

export const exchangeCode = async (
  browser: Browser,
  origin: string,
  callback: URL,
): Promise<Record<string, string>> => {
  const response = await requestTokens(browser, {
    grant_type: 'authorization_code',
    redirect_uri: `${origin}/callback`,
    code: callback.searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
  });
  assert.equal(response.status, 200);
  return (await response.json()) as Record<string, string>;
};

export const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { code?: string }).code;
