import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';

import { createProxy } from '../../sandbox/proxy/proxy.js';

let upstream: Server;
let page: Server;
let received: IncomingMessage | undefined;
let answer: RequestListener = (_, response) => response.end('from Logto');

const listen = async (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));

const originOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;

before(async () => {
  upstream = await listen(
    createServer((request, response) => {
      received = request;
      answer(request, response);
    }),
  );
  const proxy = createProxy(originOf(upstream));
  page = await listen(
    createServer((request, response) => proxy(request, response, () => response.end('from the page'))),
  );
});

after(async () => {
  page.close().closeAllConnections();
  upstream.close().closeAllConnections();
});

const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${originOf(page)}${path}`, { redirect: 'manual', ...init });

test('the paths of Logto go to Logto, all others stay', async () => {
  answer = (_, response) => response.end('from Logto');
  const whose = async (method: string, path: string) => (await send(path, { method })).text();
  for (const [method, path] of [
    ['GET', '/oidc/auth?client_id=bookstore'],
    ['POST', '/api/experience/submit'],
    ['GET', '/consent?app_id=bookstore'],
    ['POST', '/callback/google'],
    ['GET', '/.well-known/webauthn'],
  ] as const) {
    assert.equal(await whose(method, path), 'from Logto', `${method} ${path}`);
    assert.equal(received?.url, path, 'with its query');
  }
  for (const path of ['/', '/sign-in', '/callback', '/callback/google?code=1', '/apiary', '/sandbox', '/consent/x']) {
    assert.equal(await whose('GET', path), 'from the page', path);
  }
});

test('the server gets to know the host and the protocol of the page, and what the browser sent', async () => {
  answer = (request, response) => void request.pipe(response);
  const response = await send('/api/experience', {
    method: 'PUT',
    headers: { Cookie: '_interaction={"bookstore":"1"}', Origin: originOf(page), 'Content-Type': 'text/plain' },
    body: 'a body',
  });
  assert.equal(await response.text(), 'a body');
  const { host, origin, cookie, ...headers } = received?.headers ?? {};
  assert.equal(`http://${host}`, originOf(upstream));
  assert.equal(`http://${String(headers['x-forwarded-host'])}`, originOf(page));
  assert.equal(headers['x-forwarded-proto'], 'http');
  assert.equal(origin, originOf(page));
  assert.equal(cookie, '_interaction={"bookstore":"1"}');
});

test('redirects of a server that names itself lead to the page, others where they led', async () => {
  const locationFor = async (location: string) => {
    answer = (_, response) => response.writeHead(303, { location }).end();
    return (await send('/oidc/auth')).headers.get('location');
  };
  assert.equal(await locationFor(`${originOf(upstream)}/sign-in?app_id=1`), `${originOf(page)}/sign-in?app_id=1`);
  assert.equal(await locationFor('/sign-in?app_id=1'), '/sign-in?app_id=1');
  assert.equal(await locationFor(`${originOf(upstream)}5/elsewhere`), `${originOf(upstream)}5/elsewhere`);
  const withIssuer = `https://app.test/callback?code=1&iss=${encodeURIComponent(originOf(upstream))}`;
  assert.equal(await locationFor(withIssuer), withIssuer);
});

test('cookies of a server on https reach a browser on plain http', async () => {
  answer = (_, response) =>
    response
      .setHeader('Set-Cookie', [
        '_session=1; Path=/; Domain=auth.example.com; Secure; HttpOnly; SameSite=Lax',
        '_interaction={"a":"secure"}; path=/; httponly',
        '__Host-device=1; Path=/; Secure',
      ])
      .end();
  assert.deepEqual((await send('/oidc/auth')).headers.getSetCookie(), [
    '_session=1; Path=/; HttpOnly; SameSite=Lax',
    '_interaction={"a":"secure"}; path=/; httponly',
    '__Host-device=1; Path=/; Secure',
  ]);
});

test('the addresses in its JSON and its forms lead to the page; issuer and keys are names and stay', async () => {
  const [logto, here] = [originOf(upstream), originOf(page)];
  const discovery = { issuer: `${logto}/oidc`, jwks_uri: `${logto}/oidc/jwks`, token_endpoint: `${logto}/oidc/token` };
  answer = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify({ ...discovery, redirectTo: `${logto}/oidc/auth/é` }));
  assert.deepEqual(await (await send('/oidc/.well-known/openid-configuration')).json(), {
    ...discovery,
    token_endpoint: `${here}/oidc/token`,
    redirectTo: `${here}/oidc/auth/é`,
  });

  answer = (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<form method="post" action="${logto}/oidc/session/end/confirm">`);
  assert.equal(
    await (await send('/oidc/session/end')).text(),
    `<form method="post" action="${here}/oidc/session/end/confirm">`,
  );
});

test('consent that somebody has to give is asked by the page', async () => {
  answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('the stock page');
  assert.equal(await (await send('/consent?app_id=partner')).text(), 'from the page');
});

test('a server that is not there is named', async () => {
  const gone = await listen(createServer());
  const endpoint = originOf(gone);
  gone.close();
  const proxy = createProxy(endpoint);
  const server = await listen(createServer((request, response) => proxy(request, response, () => response.end())));
  const response = await fetch(`${originOf(server)}/oidc/auth`);
  assert.equal(response.status, 502);
  assert.ok((await response.text()).startsWith(`There is no answer from ${endpoint}`));
  server.close().closeAllConnections();
});
