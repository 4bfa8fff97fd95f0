import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { steps } from '../../src/testing/index.js';
import { startFlow } from './start-flow.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const signIn = { type: 'signInWithPassword', identifier: ada, password: 'reading-is-fun' } as const;
const question = { name: 'question', question: { about: 'agree-terms' }, over: steps['sign-in'] };

describe('Terms that nobody agreed to yet', () => {
  it('are asked for before anything is sent', async () => {
    const { flow, sent } = await startFlow();
    await flow.run({ ...signIn, agreed: false });
    assert.deepEqual(flow.state, { step: question });
    assert.deepEqual(sent(), []);
  });

  it('let everything go on once they are agreed to', async () => {
    const { flow, sent } = await startFlow();
    await flow.prepare();
    await flow.run({ ...signIn, agreed: false });
    await flow.run({ type: 'agreeToTerms' });
    assert.equal(flow.state.step.name, 'complete');
    assert.equal(flow.state.agreed, true);
    assert.equal(sent().filter((request) => request === 'PUT ').length, 1);
  });

  it('are not asked for where the box was ticked', async () => {
    const { flow } = await startFlow();
    await flow.run({ ...signIn, agreed: true });
    assert.equal(flow.state.step.name, 'complete');
  });

  it('leave the form as it is when the person does not agree', async () => {
    const { flow, sent } = await startFlow();
    await flow.run({ ...signIn, agreed: false });
    await flow.run({ type: 'dismiss' });
    assert.deepEqual(flow.state, { step: steps['sign-in'] });
    await flow.run({ type: 'agreeToTerms' });
    assert.deepEqual(sent(), [], 'what waited is forgotten');
  });

  it('are asked for again when the box was unticked meanwhile', async () => {
    const { flow } = await startFlow({
      server: { 'POST /api/experience/verification/password': () => Promise.reject(new TypeError('down')) },
    });
    await flow.run({ ...signIn, agreed: true });
    assert.equal(flow.state.agreed, true);
    await flow.run({ ...signIn, agreed: false });
    assert.deepEqual(flow.state, { step: question });
  });

  it('never put a password into a step', async () => {
    const { flow, states } = await startFlow();
    await flow.run({ ...signIn, agreed: false });
    await flow.run({ type: 'agreeToTerms' });
    assert.doesNotMatch(JSON.stringify(states), /reading-is-fun/);
  });
});
