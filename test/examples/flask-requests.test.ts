import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Browser } from '../sandbox/browser.js';
import { demo, start, tryPassword } from '../sandbox/journey.js';
import { serve, type Served } from '../sandbox/serve.js';
import { FlaskRequests } from './flask-requests.js';

let sandbox: Served;
let browser: Browser;
let requests: FlaskRequests;

before(async () => {
  sandbox = await serve();
});
beforeEach(async () => {
  browser = new Browser(sandbox.origin);
  requests = await FlaskRequests.of(sandbox.origin);
});
after(() => sandbox.close());

/** Where an address of the sandbox leads. */
async function follow({ pathname, search }: URL): Promise<URL> {
  const response = await browser.send({ path: `${pathname}${search}` });
  return new URL(response.headers.get('location') ?? '', sandbox.origin);
}

/** Signs in on the page that `url` leads to; answers where the application gets her back. */
async function signIn(url: URL): Promise<URL> {
  await follow(url);
  await start(browser);
  const proof: unknown = await (await tryPassword(browser, demo.password)).json();
  await browser.sendJson('POST', '/api/experience/identification', proof);
  const submitted = await browser.sendJson('POST', '/api/experience/submit');
  let way = new URL(((await submitted.json()) as { redirectTo: string }).redirectTo);
  while (way.origin === sandbox.origin) way = await follow(way);
  return way;
}

/** The sign-out page posts its form by itself; answers where that leads. */
async function signOut({ pathname, search }: URL): Promise<URL> {
  const page = await (await browser.send({ path: `${pathname}${search}` })).text();
  const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(page) ?? [];
  const response = await browser.send({
    method: 'POST',
    path: '/oidc/session/end/confirm',
    body: new URLSearchParams({ xsrf, logout: 'yes' }),
  });
  return new URL(response.headers.get('location') ?? '', sandbox.origin);
}

const codeOf = ({ searchParams }: URL) => searchParams.get('code') ?? '';

describe('What the Python package asks for the Flask example', () => {
  it('leads to the sign-in screen', async () => {
    assert.equal((await follow(requests.signInUrl('any'))).pathname, '/sign-in');
  });

  it('leads to the sign-up screen with interactionMode="signUp"', async () => {
    assert.equal((await follow(requests.signInUrl('any', 'signUp'))).pathname, '/register');
  });

  it('signs people in, and tells who they are', async () => {
    const callback = await signIn(requests.signInUrl('its-state'));
    assert.equal(`${callback.origin}${callback.pathname}`, 'http://localhost:3000/callback');
    assert.equal(callback.searchParams.get('state'), 'its-state');

    const response = await requests.fetchTokens(codeOf(callback));
    assert.equal(response.status, 200, await response.clone().text());
    const tokens = (await response.json()) as Record<string, string>;
    for (const name of ['access_token', 'token_type', 'expires_in', 'refresh_token', 'id_token']) {
      assert.ok(tokens[name], `The answer has no ${name}`);
    }
    const userInfo = await requests.fetchUserInfo(tokens['access_token'] ?? '');
    const { name, email } = (await userInfo.json()) as Record<string, string>;
    assert.deepEqual({ name, email }, { name: 'Demo Reader', email: demo.email });
  });

  it('is refused with a wrong secret', async () => {
    const callback = await signIn(requests.signInUrl('any'));
    const response = await requests.fetchTokens(codeOf(callback), 'a-guess');
    assert.equal(response.status, 401);
    assert.equal(((await response.json()) as { error: string }).error, 'invalid_client');
  });

  it('signs people out, who are asked again the next time', async () => {
    await signIn(requests.signInUrl('any'));
    assert.notEqual((await follow(requests.signInUrl('any'))).pathname, '/sign-in');

    assert.equal((await signOut(requests.signOutUrl())).href, 'http://localhost:3000/');
    assert.equal((await follow(requests.signInUrl('any'))).pathname, '/sign-in');
  });
});
