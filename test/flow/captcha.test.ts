import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../../src/api/failure.js';
import { answers, steps, type FakeTransport } from '../../src/testing/index.js';
import { startFlow } from './start-flow.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const signIn = { type: 'signInWithPassword', identifier: ada, password: 'reading-is-fun' } as const;
const start = 'PUT /api/experience';
const interaction = 'GET /api/experience/interaction';

/** Hands out token-1, token-2 and so on. */
function tokens() {
  let count = 0;
  return async () => `token-${++count}`;
}

describe('A captcha', () => {
  const tokensSent = (transport: FakeTransport) =>
    transport.requests(start).map(({ body }) => Reflect.get(Object(body), 'captchaToken') as unknown);

  it('is not bothered before somebody submits', async () => {
    const { flow, transport } = await startFlow({ proveHuman: () => assert.fail('asked too early') });
    await flow.prepare();
    assert.deepEqual(tokensSent(transport), [undefined]);
  });

  it('is passed once for a whole way', async () => {
    const { flow, transport } = await startFlow({ step: steps['sign-in'], proveHuman: tokens() });
    await flow.prepare();
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    await flow.run({
      type: 'verifyCode',
      event: 'SignIn',
      identifier: ada,
      verificationId: 'verification-2',
      code: '1',
    });
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(tokensSent(transport), [undefined, 'token-1']);
  });

  for (const refusal of [answers.captchaFailed, answers.captchaRequired]) {
    it(`is passed anew when the server answers ${refusal.body.code}`, async () => {
      const { flow, transport, refusals } = await startFlow({
        proveHuman: tokens(),
        server: { 'POST /api/experience/submit': [refusal, answers.finished] },
      });
      await flow.run(signIn);
      assert.equal(flow.state.step.name, 'complete');
      assert.deepEqual(tokensSent(transport), ['token-1', 'token-2']);
      assert.deepEqual(refusals, []);
    });
  }

  it('whose token is refused twice is told, and may be tried again', async () => {
    const { flow, transport } = await startFlow({
      proveHuman: tokens(),
      server: { [start]: [answers.captchaFailed, answers.captchaFailed, answers.started] },
    });
    await flow.run(signIn);
    assert.equal(flow.state.problem?.code, 'session.captcha_failed');
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(tokensSent(transport), ['token-1', 'token-2', 'token-3']);
  });

  it('that does not come about is told in its own words', async () => {
    const say = () => 'Please tick the box.';
    const { flow, failures } = await startFlow({
      proveHuman: () => Promise.reject(new Failure('captcha', 'not ticked', say)),
    });
    await flow.run(signIn);
    assert.equal(flow.state.problem?.say?.(), say());
    assert.equal(failures[0]?.reason, 'captcha');
  });

  it('that was passed before a reload is not asked again', async () => {
    const { flow, transport, failures } = await startFlow({
      proveHuman: () => assert.fail('asked again'),
      server: { [interaction]: answers.interactionWithCode },
    });
    await flow.resume({ step: steps.code, past: [] });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    assert.deepEqual(failures, []);
    assert.notEqual(flow.state.step.name === 'code' && flow.state.step.sentAt, 0);
    assert.deepEqual(tokensSent(transport), []);
  });
});
