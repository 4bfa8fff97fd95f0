import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InteractionEvent } from '../../src/api/experience.js';
import type { Action } from '../../src/flow/action.js';
import { answers, settingsWith, steps, unreachable } from '../../src/testing/index.js';
import { startFlow } from './start-flow.js';

const carol = { type: 'username', value: 'carol' } as const;
const ada = { type: 'email', value: 'ada@mail.test' } as const;
const identification = 'POST /api/experience/identification';

const verify = (event: InteractionEvent): Action => ({
  type: 'verifyCode',
  event,
  identifier: ada,
  verificationId: 'verification-1',
  code: '407123',
});

const signUp = (identifiers: string[], others: object = {}) =>
  settingsWith([['username', 'password']], { signUp: { identifiers, password: true, verify: true, ...others } });

describe('Signing up', () => {
  it('with a username and a password asks for both, one after the other', async () => {
    const { flow, sent } = await startFlow({ step: steps.register, settings: signUp(['username']) });
    await flow.run({ type: 'register', identifier: carol });
    assert.deepEqual(flow.state.step, { name: 'new-password', event: 'Register', identifier: carol });
    await flow.run({ type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' });
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(sent(), ['PUT ', 'POST /profile', 'POST /profile', 'POST /identification', 'POST /submit']);
  });

  it('with a username alone is done at once', async () => {
    const { flow } = await startFlow({ step: steps.register, settings: signUp(['username'], { password: false }) });
    await flow.run({ type: 'register', identifier: carol });
    assert.equal(flow.state.step.name, 'complete');
  });

  it('with an address proves it first, then asks for what is missing', async () => {
    const { flow, transport } = await startFlow({
      step: steps.register,
      settings: signUp(['email']),
      server: { [identification]: [answers.missingPassword, answers.identified] },
    });
    await flow.run({ type: 'register', identifier: ada });
    assert.equal(flow.state.step.name === 'code' && flow.state.step.event, 'Register');
    assert.deepEqual(transport.requests('PUT /api/experience')[0]?.body, { interactionEvent: 'Register' });
    await flow.run(verify('Register'));
    assert.deepEqual(flow.state, { step: { name: 'new-password', event: 'Register', identifier: ada } });
    await flow.run({ type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' });
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(transport.requests(identification).at(-1)?.body, {});
  });

  it('asks for a username where the tenant wants one too, and goes on from there', async () => {
    const { flow } = await startFlow({
      step: { ...steps.code, event: 'Register' },
      settings: signUp(['email']),
      server: { [identification]: [answers.missingUsername, answers.missingPassword, answers.identified] },
    });
    await flow.run(verify('Register'));
    assert.deepEqual(flow.state.step, { name: 'new-username', event: 'Register' });
    await flow.run({ type: 'setUsername', event: 'Register', username: 'ada' });
    assert.equal(flow.state.step.name, 'new-password');
    await flow.run({ type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' });
    assert.equal(flow.state.step.name, 'complete');
  });

  it('asks for one address after another, each on a screen of its own to go back to', async () => {
    const { flow } = await startFlow({
      step: steps['new-username'],
      server: { [identification]: [answers.missingEmail, answers.missingPhone] },
    });
    await flow.run({ type: 'setUsername', event: 'Register', username: 'ada' });
    await flow.run({ type: 'sendCode', event: 'Register', identifier: ada, adds: { types: ['email'] } });
    await flow.run({ ...verify('Register'), adds: { types: ['email'] } } as Action);
    assert.deepEqual(flow.state, {
      step: { name: 'new-address', event: 'Register', adds: { types: ['phone'] } },
    });
    assert.deepEqual(
      flow.trail.past.map(({ name }) => name),
      ['new-username', 'new-address', 'code'],
    );
  });

  it('tells beside the field that a username is taken', async () => {
    const { flow } = await startFlow({
      step: steps.register,
      settings: signUp(['username']),
      server: { 'POST /api/experience/profile': answers.usernameTaken },
    });
    await flow.run({ type: 'register', identifier: carol });
    assert.equal(flow.state.step.name, 'register');
    assert.equal(flow.state.problem?.field, 'identifier');
    assert.equal(flow.state.problem?.say?.(), 'Somebody has this username already.');
  });

  it('keeps the reasons for which a password was rejected', async () => {
    const { flow } = await startFlow({
      step: steps['new-password'],
      server: { 'POST /api/experience/profile': answers.passwordRejected },
    });
    await flow.run({ type: 'setPassword', event: 'Register', password: 'abcdefgh' });
    assert.equal(flow.state.problem?.field, 'newPassword');
    assert.deepEqual(flow.state.problem.data, answers.passwordRejected.body.data);
  });
});

describe('A missing piece at sign-in', () => {
  it('is added to the account that is identified already', async () => {
    const { flow, sent } = await startFlow({ step: { name: 'new-password', event: 'SignIn' } });
    await flow.run({ type: 'setPassword', event: 'SignIn', password: 'Marble-Harbor-58' });
    assert.deepEqual(sent(), ['PUT ', 'POST /profile', 'POST /submit']);
  });
});

describe('A forgotten password', () => {
  const submit = 'POST /api/experience/submit';

  it('is replaced after a code, and the person may sign in with the new one', async () => {
    const { flow, transport } = await startFlow({
      step: { ...steps.code, event: 'ForgotPassword' },
      server: { [submit]: [answers.newPasswordRequired, answers.saved] },
    });
    await flow.run(verify('ForgotPassword'));
    assert.deepEqual(flow.state, { step: { name: 'new-password', event: 'ForgotPassword', identifier: ada } });
    await flow.run({ type: 'setPassword', event: 'ForgotPassword', password: 'Marble-Harbor-58', identifier: ada });
    assert.deepEqual(flow.state, { step: { name: 'sign-in', after: 'password-reset', identifier: ada } });
    assert.equal(flow.canGoBack, false);
    assert.deepEqual(transport.requests('PUT /api/experience/profile/password')[0]?.body, {
      password: 'Marble-Harbor-58',
    });
  });

  it('takes along an address that was typed, and nothing else', async () => {
    const settings = settingsWith([['email', 'password']], { forgotPassword: { email: true, phone: false } });
    const { flow } = await startFlow({ settings });
    await flow.run({ type: 'forgetPassword', typed: 'ada@mail.test' });
    assert.deepEqual(flow.state.step, { name: 'forgot-password', identifier: ada });
    flow.back();
    await flow.run({ type: 'forgetPassword', typed: 'ada' });
    assert.deepEqual(flow.state.step, { name: 'forgot-password' });
  });
});

describe('A reload', () => {
  const interaction = 'GET /api/experience/interaction';
  const code = { step: { ...steps.code, event: 'Register' }, past: [steps.register] } as const;
  const knows = (body: object) => ({
    [interaction]: {
      status: 200,
      body: { ...answers.interactionWithCode.body, interactionEvent: 'Register', ...body },
    },
  });
  const nothing = { verificationRecords: [] };

  it('goes on with the code that was sent, without starting anew', async () => {
    const { flow, sent } = await startFlow({ server: knows({}) });
    await flow.resume(code);
    await flow.run(verify('Register'));
    assert.equal(flow.state.step.name, 'complete');
    assert.equal(sent().includes('PUT '), false);
  });

  it('lets another code be asked for at once where the server has forgotten the first', async () => {
    const { flow } = await startFlow({ server: knows(nothing) });
    await flow.resume({ ...code, step: { ...code.step, sentAt: Date.now() } });
    assert.deepEqual(flow.state.step, { ...code.step, sentAt: 0 });
  });

  const pieces = [
    steps['new-username'],
    steps['new-password'],
    steps['new-address'],
    steps['extra-profile'],
    { ...steps.code, event: 'Register', adds: { types: ['email'] } },
  ] as const;

  for (const step of pieces) {
    it(`at ${step.name} goes on where the server knows whom the account is for`, async () => {
      const { flow } = await startFlow({ server: knows({ profile: { username: 'ada' } }) });
      await flow.resume({ step, past: [steps.register] });
      assert.deepEqual(flow.state.step.name, step.name);
      assert.equal(flow.canGoBack, true);
    });

    it(`at ${step.name} starts again where the server knows nobody`, async () => {
      const { flow } = await startFlow({ server: knows(nothing) });
      await flow.resume({ step, past: [steps.register] });
      assert.equal(flow.state.step.name, 'register');
      assert.equal(flow.canGoBack, false);
    });
  }

  it('at a missing piece of an account goes on where somebody is identified, and else starts again', async () => {
    for (const [userId, expected] of [
      ['user-1', 'new-username'],
      [undefined, 'sign-in'],
    ]) {
      const { flow } = await startFlow({ server: knows({ interactionEvent: 'SignIn', userId }) });
      await flow.resume({ step: { name: 'new-username', event: 'SignIn' }, past: [] });
      assert.equal(flow.state.step.name, expected);
    }
  });

  it('goes on from where another tab has begun something else', async () => {
    const { flow, sent } = await startFlow({ server: knows({ interactionEvent: 'ForgotPassword', userId: 'user-1' }) });
    await flow.resume({ step: steps['new-username'], past: [steps.register] });
    assert.equal(flow.state.step.name, 'register');
    assert.ok(sent().includes('PUT '));
  });

  it('starts the way again where the server has forgotten it', async () => {
    const { flow } = await startFlow({ server: { [interaction]: answers.interactionNotFound } });
    await flow.resume(code);
    assert.deepEqual(flow.state.step, { name: 'register', identifier: ada });
  });

  it('says so where the session is gone', async () => {
    const { flow } = await startFlow({ server: { [interaction]: answers.sessionNotFound } });
    await flow.resume(code);
    assert.equal(flow.state.step.name, 'session-ended');
  });

  it('shows the screen even while the network is down', async () => {
    const { flow } = await startFlow({ server: { [interaction]: unreachable } });
    await flow.resume(code);
    assert.deepEqual(flow.state, { step: code.step });
    assert.equal(flow.canGoBack, true);
  });
});

describe('Going elsewhere', () => {
  it('while something is under way drops what comes of it', async () => {
    const { flow } = await startFlow({ step: steps.password });
    const run = flow.run({ type: 'signInWithPassword', identifier: ada, password: 'secret' });
    flow.show({ step: steps['sign-in'], past: [] });
    await run;
    assert.deepEqual(flow.state, { step: steps['sign-in'] });
  });
});
