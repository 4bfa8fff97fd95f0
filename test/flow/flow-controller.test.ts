import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '../../src/flow/action.js';
import { answers, steps, tenants, unreachable } from '../../src/testing/index.js';
import { startFlow } from './start-flow.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const signIn: Action = { type: 'signInWithPassword', identifier: ada, password: 'Violet-Kettle-41' };

describe('A sign-in with a password', () => {
  it('asks the server for exactly what it takes, in order', async () => {
    const { flow, sent } = await startFlow();
    await flow.run(signIn);
    assert.deepEqual(sent(), ['PUT ', 'POST /verification/password', 'POST /identification', 'POST /submit']);
    assert.deepEqual(flow.state.step, { name: 'complete', redirectTo: 'https://auth.test/oidc/auth/interaction-1' });
  });

  it('starts the interaction once, however often the person tries', async () => {
    const { flow, sent } = await startFlow({
      server: { 'POST /api/experience/verification/password': [answers.invalidCredentials, answers.verified] },
    });
    await flow.prepare();
    await flow.run(signIn);
    await flow.run(signIn);
    assert.equal(sent().filter((request) => request === 'PUT ').length, 1);
    assert.equal(flow.state.step.name, 'complete');
  });

  it('sends one request for a double click', async () => {
    const { flow, sent } = await startFlow();
    await Promise.all([flow.run(signIn), flow.run(signIn)]);
    assert.equal(sent().filter((request) => request.endsWith('/password')).length, 1);
  });

  it('is over when it is over', async () => {
    const { flow, sent } = await startFlow();
    await flow.run(signIn);
    const before = sent().length;
    await flow.run(signIn);
    assert.equal(sent().length, before);
  });

  it('never holds the password in a state', async () => {
    const { flow, states } = await startFlow({
      server: { 'POST /api/experience/verification/password': answers.invalidCredentials },
    });
    await flow.run(signIn);
    assert.doesNotMatch(JSON.stringify(states), /Violet-Kettle-41/);
  });
});

describe('The first factor', () => {
  it('is the password where the tenant asks for it first, without a request', async () => {
    const { flow, sent } = await startFlow({ settings: tenants.passwordFirst });
    await flow.run({ type: 'identify', identifier: ada });
    assert.deepEqual(flow.state.step, { name: 'password', identifier: ada });
    assert.deepEqual(sent(), []);
  });

  it('is a code where the tenant asks for it first', async () => {
    const { flow, sent } = await startFlow({ settings: tenants.codeFirst });
    await flow.run({ type: 'identify', identifier: ada });
    assert.equal(flow.state.step.name, 'code');
    assert.deepEqual(sent(), ['PUT ', 'POST /verification/verification-code']);
  });

  it('is the password for a username, whatever comes first for others', async () => {
    const { flow } = await startFlow({ settings: tenants.codeFirst });
    await flow.run({ type: 'identify', identifier: { type: 'username', value: 'ada' } });
    assert.equal(flow.state.step.name, 'password');
  });
});

describe('Back', () => {
  it('leads to the step before, with the identifier that was typed', async () => {
    const { flow } = await startFlow();
    await flow.run({ type: 'identify', identifier: ada });
    flow.back();
    assert.deepEqual(flow.state, { step: { name: 'sign-in', identifier: ada } });
    assert.equal(flow.canGoBack, false);
  });

  it('leads back through a change of factor', async () => {
    const { flow } = await startFlow();
    await flow.run({ type: 'identify', identifier: ada });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    flow.back();
    assert.equal(flow.state.step.name, 'password');
    flow.back();
    assert.equal(flow.state.step.name, 'sign-in');
  });

  it('does not pile up when a person switches to and fro', async () => {
    const { flow } = await startFlow();
    await flow.run({ type: 'identify', identifier: ada });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    await flow.run({ type: 'go', to: { name: 'password', identifier: ada } });
    flow.back();
    assert.equal(flow.state.step.name, 'sign-in');
  });

  it('makes the next submit start anew, because what was proven may belong to somebody else', async () => {
    const { flow, sent } = await startFlow();
    await flow.run({ type: 'identify', identifier: ada });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    flow.back();
    flow.back();
    await flow.run(signIn);
    assert.equal(sent().filter((request) => request === 'PUT ').length, 2);
  });

  it('is not possible while something is under way', async () => {
    const { flow } = await startFlow();
    await flow.run({ type: 'identify', identifier: ada });
    const run = flow.run(signIn);
    flow.back();
    await run;
    assert.equal(flow.state.step.name, 'complete');
  });

  it('is not possible across a suspended account', async () => {
    const { flow } = await startFlow({ server: { 'POST /api/experience/verification/password': answers.suspended } });
    await flow.run({ type: 'identify', identifier: ada });
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'account-suspended');
    assert.equal(flow.canGoBack, false);
  });
});

describe('A code', () => {
  it('is sent again as another verification', async () => {
    const { flow } = await startFlow({ settings: tenants.codeFirst });
    await flow.run({ type: 'identify', identifier: ada });
    await flow.run({ type: 'sendCode', event: 'SignIn', identifier: ada });
    assert.equal(flow.state.step.name === 'code' && flow.state.step.verificationId, 'verification-2');
    flow.back();
    assert.equal(flow.state.step.name, 'sign-in');
  });

  it('signs in', async () => {
    const { flow, sent } = await startFlow({ step: steps.code });
    await flow.run({
      type: 'verifyCode',
      event: 'SignIn',
      identifier: ada,
      verificationId: 'verification-1',
      code: '407123',
    });
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(sent().slice(1), [
      'POST /verification/verification-code/verify',
      'POST /identification',
      'POST /submit',
    ]);
  });

  for (const [why, answer] of Object.entries({
    'has expired': answers.codeExpired,
    'was used': answers.codeUsed,
    'was tried too often': answers.tooManyTries,
    'is not known any more': answers.verificationGone,
  })) {
    it(`may be asked for again at once when the one sent ${why}`, async () => {
      const { flow } = await startFlow({
        step: { ...steps.code, sentAt: 1_800_000_000_000 },
        server: { 'POST /api/experience/verification/verification-code/verify': answer },
      });
      await flow.run({
        type: 'verifyCode',
        event: 'SignIn',
        identifier: ada,
        verificationId: 'verification-1',
        code: '407123',
      });
      assert.deepEqual(flow.state.step, { ...steps.code, sentAt: 0 });
      assert.equal(flow.state.problem?.code, answer.body.code);
    });
  }
});

describe('A session', () => {
  it('that is dead is told before anybody types', async () => {
    const { flow } = await startFlow({ server: { 'PUT /api/experience': answers.sessionNotFound } });
    await flow.prepare();
    assert.equal(flow.state.step.name, 'session-ended');
  });

  it('that was started again elsewhere can be gone on with', async () => {
    const { flow } = await startFlow({
      server: { 'PUT /api/experience': [answers.sessionNotFound, answers.started] },
    });
    await flow.prepare();
    await flow.run({ type: 'startAgain' });
    assert.equal(flow.state.step.name, 'sign-in');
  });

  it('whose interaction the server forgot is started again unnoticed', async () => {
    const { flow, sent, refusals } = await startFlow({
      server: { 'POST /api/experience/verification/password': [answers.interactionNotFound, answers.verified] },
    });
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'complete');
    assert.equal(sent().filter((request) => request === 'PUT ').length, 2);
    assert.deepEqual(refusals, []);
  });

  it('is not started again for ever', async () => {
    const { flow, sent } = await startFlow({
      server: { 'POST /api/experience/verification/password': answers.interactionNotFound },
    });
    await flow.run(signIn);
    assert.equal(flow.state.problem?.code, 'session.interaction_not_found');
    assert.equal(sent().filter((request) => request.endsWith('/password')).length, 2);
  });

  it('that belongs to another account is started again for this one', async () => {
    const { flow } = await startFlow({
      server: { 'POST /api/experience/identification': [answers.identityConflict, answers.identified] },
    });
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'complete');
  });
});

describe('Trouble', () => {
  it('with the network keeps the step, is told, and can be tried again', async () => {
    const { flow, failures } = await startFlow({
      server: { 'POST /api/experience/submit': [unreachable, answers.finished] },
    });
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'sign-in');
    assert.equal(flow.state.problem?.code, 'network');
    assert.equal(failures[0]?.reason, 'network');
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'complete');
  });

  it('before anybody types waits until something is submitted', async () => {
    const { flow, states } = await startFlow({
      server: { 'PUT /api/experience': [unreachable, answers.started] },
    });
    await flow.prepare();
    assert.deepEqual(states, []);
    await flow.run(signIn);
    assert.equal(flow.state.step.name, 'complete');
  });
});
