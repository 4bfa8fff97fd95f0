import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '../../src/flow/action.js';
import type { StepOf } from '../../src/flow/step.js';
import { answers, settingsWith, steps, unreachable, type Answer } from '../../src/testing/index.js';
import { startFlow } from './start-flow.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const identification = 'POST /api/experience/identification';

const byCode = settingsWith([['email', 'code']], { signUp: { identifiers: ['email'], password: false, verify: true } });

const verify = (event: 'SignIn' | 'Register', others: object = {}): Action => ({
  type: 'verifyCode',
  event,
  identifier: ada,
  verificationId: 'verification-1',
  code: '407123',
  ...others,
});

const questionIn = ({ step }: { step: { name: string } }) => {
  assert.equal(step.name, 'question');
  return (step as StepOf<'question'>).question;
};

const yesTo = (question: StepOf<'question'>['question']) => {
  assert.ok('yes' in question);
  return question.yes;
};

describe('Somebody new who wanted to sign in', () => {
  const start = (second: Answer = answers.identified) =>
    startFlow({
      step: steps.code,
      settings: byCode,
      server: { [identification]: [answers.unknownUser, second] },
    });

  it('is asked whether to make an account, and gets it with the code that was proven', async () => {
    const { flow, transport, sent } = await start();
    await flow.run(verify('SignIn'));
    const question = questionIn(flow.state);
    assert.equal(question.about, 'create-account');
    await flow.run(yesTo(question));
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(transport.requests('PUT /api/experience/interaction-event')[0]?.body, {
      interactionEvent: 'Register',
    });
    assert.deepEqual(transport.requests(identification).at(-1)?.body, { verificationId: 'verification-1' });
    assert.equal(sent().filter((request) => request === 'PUT ').length, 1);
  });

  it('is asked for what a new account lacks, as one who signs up', async () => {
    const { flow, sent } = await start(answers.missingPassword);
    await flow.run(verify('SignIn'));
    await flow.run(yesTo(questionIn(flow.state)));
    assert.deepEqual(flow.state.step, { name: 'new-password', event: 'Register', identifier: ada });
    await flow.run({ type: 'setPassword', event: 'Register', password: 'Marble-Harbor-58' });
    assert.equal(sent().filter((request) => request === 'PUT ').length, 1);
  });

  it('who says no can give another address, as the code is spent', async () => {
    const { flow } = await start();
    await flow.run(verify('SignIn'));
    const question = questionIn(flow.state);
    assert.ok('no' in question && question.no);
    await flow.run(question.no);
    assert.deepEqual(flow.state.step, { name: 'sign-in', identifier: ada });
  });

  it('may say yes once more when the network was down', async () => {
    const { flow, transport } = await start();
    transport.answer('PUT /api/experience/interaction-event', [unreachable, answers.started]);
    await flow.run(verify('SignIn'));
    const question = questionIn(flow.state);
    await flow.run(yesTo(question));
    assert.equal(questionIn(flow.state), question);
    assert.equal(flow.state.problem?.code, 'network');
    await flow.run(yesTo(question));
    assert.equal(flow.state.step.name, 'complete');
  });
});

describe('Somebody known who wanted to sign up', () => {
  it('is asked whether to sign in, and is, with the code that was proven', async () => {
    const { flow, transport } = await startFlow({
      step: { ...steps.code, event: 'Register' },
      settings: byCode,
      server: { [identification]: [answers.emailTaken, answers.identified] },
    });
    await flow.run(verify('Register'));
    const question = questionIn(flow.state);
    assert.equal(question.about, 'sign-in-instead');
    await flow.run(yesTo(question));
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(transport.requests('PUT /api/experience/interaction-event')[0]?.body, {
      interactionEvent: 'SignIn',
    });
  });

  it('with a social account can link it to the one that has the address', async () => {
    const adds = { types: ['email'], social: 'verification-9' } as const;
    const { flow, transport, sent } = await startFlow({
      step: { ...steps.code, event: 'Register', adds },
      settings: byCode,
      server: { 'POST /api/experience/profile': [answers.emailTaken, answers.saved] },
    });
    await flow.run(verify('Register', { adds }));
    const question = questionIn(flow.state);
    assert.equal(question.about, 'link-account');
    await flow.run(yesTo(question));
    assert.equal(flow.state.step.name, 'complete');
    assert.deepEqual(sent().slice(-4), [
      'PUT /interaction-event',
      'POST /identification',
      'POST /profile',
      'POST /submit',
    ]);
    assert.deepEqual(transport.requests('POST /api/experience/profile').at(-1)?.body, {
      type: 'social',
      verificationId: 'verification-9',
    });
  });
});

describe('An expired password', () => {
  it('leads to a new one, for the same address', async () => {
    const settings = settingsWith([['email', 'password']], { forgotPassword: { email: true } });
    const { flow } = await startFlow({
      settings,
      server: { 'POST /api/experience/verification/password': answers.passwordExpired },
    });
    await flow.run({ type: 'signInWithPassword', identifier: ada, password: 'an-old-one' });
    await flow.run(yesTo(questionIn(flow.state)));
    assert.deepEqual(flow.state.step, { name: 'forgot-password', identifier: ada });
  });
});

describe('A question', () => {
  const asked = async () => {
    const started = await startFlow({ step: steps.register, settings: byCode });
    await started.flow.run({ type: 'register', identifier: ada });
    started.transport.answer(identification, answers.emailTaken);
    await started.flow.run(verify('Register'));
    return started;
  };

  it('lies over the step it came up on, and Back does not lead to it', async () => {
    const { flow } = await asked();
    assert.equal(flow.state.step.name === 'question' && flow.state.step.over.name, 'code');
    await flow.run({ type: 'go', to: steps['new-username'] });
    flow.back();
    assert.equal(flow.state.step.name, 'code');
    flow.back();
    assert.equal(flow.state.step.name, 'register');
  });

  it('that is dismissed leaves the step below as it was', async () => {
    const { flow } = await asked();
    const { over } = flow.state.step as StepOf<'question'>;
    await flow.run({ type: 'dismiss' });
    assert.deepEqual(flow.state, { step: over });
    assert.deepEqual(flow.trail.past, [{ ...steps.register, identifier: ada }]);
  });
});
