import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Client } from '../../src/api/client.js';
import { FlowController } from '../../src/flow/flow-controller.js';
import type { Step } from '../../src/flow/step.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import {
  checking,
  FakeTransport,
  requests,
  rightCode,
  rightPassword,
  steps,
  tenants,
} from '../../src/testing/index.js';

const identifier = { type: 'email', value: 'ada@mail.test' } as const;

function flowAt(step: Step) {
  const transport = new FakeTransport(checking);
  const { settings } = parseSettings(tenants.codeFirst);
  const client = new Client({ fetch: transport.fetch });
  return { transport, flow: new FlowController({ step }, { client, settings }, { stateChanged: () => {} }) };
}

describe('The server that checks', () => {
  it('lets in who knows the password, and nobody else', async () => {
    const { flow } = flowAt(steps.password);
    await flow.run({ type: 'signInWithPassword', identifier, password: `${rightPassword}!` });
    assert.equal(flow.state.problem?.code, 'session.invalid_credentials');
    await flow.run({ type: 'signInWithPassword', identifier, password: rightPassword });
    assert.equal(flow.state.step.name, 'complete');
  });

  it('lets in who knows the code, and nobody else', async () => {
    const { flow, transport } = flowAt(steps['sign-in']);
    await flow.run({ type: 'identify', identifier });
    const { step } = flow.state;
    assert.ok(step.name === 'code');
    const proof = { type: 'verifyCode', event: 'SignIn', identifier, verificationId: step.verificationId } as const;
    await flow.run({ ...proof, code: '000000' });
    assert.equal(flow.state.problem?.code, 'verification_code.code_mismatch');
    await flow.run({ ...proof, code: rightCode });
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(
      transport.requests(requests.checkCode).map(({ body }) => Reflect.get(Object(body), 'code') as unknown),
      ['000000', rightCode],
    );
  });
});
