import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import sinon from 'sinon';
import { Client, patience } from '../../src/api/client.js';
import { start, submit } from '../../src/api/experience.js';
import { Failure } from '../../src/api/failure.js';
import { verifyPassword } from '../../src/api/password.js';
import { Refusal } from '../../src/api/refusal.js';
import { fetchSettings } from '../../src/api/well-known.js';
import { answers, FakeTransport, page, unreachable, type Reply } from '../../src/testing/index.js';

function clientFor(reply: Reply, options: { appId?: string; locale?: string } = {}) {
  const transport = new FakeTransport({
    'PUT /api/experience': reply,
    'POST /api/experience/submit': reply,
    'GET /api/.well-known/experience': reply,
  });
  return { client: new Client({ ...options, fetch: transport.fetch }), transport };
}

const text =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status, headers: { 'Content-Type': 'application/json' } });

describe('A request', () => {
  it('names the application and the language', async () => {
    const { client, transport } = clientFor(answers.started, { appId: 'bookstore', locale: 'fr' });
    await start(client, 'SignIn');
    assert.deepEqual(transport.sent[0], {
      method: 'PUT',
      path: '/api/experience',
      headers: { 'accept-language': 'fr', 'content-type': 'application/json', 'logto-app-id': 'bookstore' },
      body: { interactionEvent: 'SignIn' },
    });
  });

  it('for the settings asks for the branding of application and organization', async () => {
    let asked = '';
    const client = new Client({
      fetch: async (input) => {
        asked = String(input);
        return new Response('{}');
      },
    });
    await fetchSettings(client, { appId: 'bookstore', organizationId: 'readers' });
    assert.equal(asked, '/api/.well-known/experience?appId=bookstore&organizationId=readers');
  });

  it('goes to the endpoint, with cookies', async () => {
    let asked: Parameters<typeof fetch> | undefined;
    const client = new Client({
      endpoint: 'https://auth.test',
      fetch: async (...request) => {
        asked = request;
        return new Response(null, { status: 204 });
      },
    });
    await start(client, 'SignIn');
    assert.equal(asked?.[0], 'https://auth.test/api/experience');
    assert.equal(asked?.[1]?.credentials, 'include');
  });
});

describe('An answer', () => {
  it('that says no is a refusal with its code, sentence, status and data', async () => {
    await assert.rejects(
      submit(clientFor(answers.unknownUser).client),
      (error) =>
        error instanceof Refusal &&
        error.code === 'user.user_not_exist' &&
        error.status === 404 &&
        error.message === answers.unknownUser.body.message &&
        Reflect.get(Object(error.data), 'identifier') === 'ada@mail.test',
    );
  });

  it('without content is fine where none is expected, whatever its status', async () => {
    await start(clientFor(answers.started).client, 'SignIn');
    await start(clientFor(text('Created', 201)).client, 'SignIn');
  });

  const failures: readonly [why: string, reply: Reply, reason: string][] = [
    ['that never comes', unreachable, 'network'],
    ['that is a page', page, 'server'],
    ['that is no JSON', text('not json'), 'server'],
    ['that is cut off', text('{"redirectTo": "https://au'), 'server'],
    ['of another shape', text('{"redirectTo": 7}'), 'server'],
    ['that is an error without a code', text('{"message":"Internal server error."}', 500), 'server'],
    ['that is an empty error', text('', 502), 'server'],
  ];
  for (const [why, reply, reason] of failures) {
    it(`${why} is a failure: ${reason}`, async () => {
      await assert.rejects(
        submit(clientFor(reply).client),
        (error) => error instanceof Failure && error.reason === reason,
      );
    });
  }

  it('without content where some is expected is a failure', async () => {
    const { client, transport } = clientFor(answers.started);
    transport.answer('POST /api/experience/verification/password', text(''));
    await assert.rejects(
      verifyPassword(client, { type: 'username', value: 'ada' }, 'secret'),
      (error) => error instanceof Failure && error.reason === 'server',
    );
  });

  it('of another shape is described by the place, never by what it holds', async () => {
    await assert.rejects(
      submit(clientFor(text('{"redirectTo": {"secret": "abc"}}')).client),
      (error) => error instanceof Failure && error.detail.includes('redirectTo') && !error.detail.includes('abc'),
    );
  });
});

describe('A slow server', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
  afterEach(() => clock.restore());

  it('is given up after twenty seconds', async () => {
    const client = new Client({
      fetch: (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    const outcome = start(client, 'SignIn').catch((error: unknown) => error);
    await clock.tickAsync(patience - 1);
    assert.equal(clock.countTimers(), 1);
    await clock.tickAsync(1);
    const error = await outcome;
    assert.ok(error instanceof Failure && error.reason === 'timeout');
  });

  it('leaves no timer behind once it has answered', async () => {
    await start(clientFor(answers.started).client, 'SignIn');
    assert.equal(clock.countTimers(), 0);
  });
});
