import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { requests, scene, sceneIn, sceneNames, scenes, steps } from '../../src/testing/index.js';

const statesOf = (screen: keyof typeof scenes) => Object.keys(scenes[screen]);

describe('A scene', () => {
  for (const { screen, state } of sceneNames) {
    it(`is the screen and state of its name: ${screen} ${state}`, async () => {
      const { preview } = await scene({ screen, state });
      assert.equal(preview.step.name, screen);
      assert.equal(preview.pending !== undefined, state === 'pending');
      assert.equal(preview.problem?.code === 'network', state === 'failed');
      const isRefused = ['refused', 'locked', 'expired', 'used'].includes(state);
      assert.equal(preview.problem !== undefined, isRefused || state === 'failed');
    });
  }

  it('of a question is about what it is named after', async () => {
    for (const state of statesOf('question').filter((name) => !['empty', 'pending', 'failed'].includes(name))) {
      const { step } = (await scene(sceneIn(`?screen=question&state=${state}`))).preview;
      assert.equal('question' in step && step.question.about, state);
    }
  });

  it('is empty unless a state is named', async () => {
    assert.deepEqual((await scene({ screen: 'password' })).preview, { step: steps.password });
  });

  it('takes settings and answers of your own', async () => {
    const { settings, transport } = await scene({
      screen: 'code',
      settings: { color: { primaryColor: '#0b7a5c' } },
      server: { [requests.submit]: { status: 503 } },
    });
    assert.deepEqual(Reflect.get(Object(settings), 'color'), { primaryColor: '#0b7a5c' });
    assert.ok(Reflect.get(Object(settings), 'signIn'));
    assert.equal((await transport.fetch('/api/experience/submit', { method: 'POST' })).status, 503);
  });

  it('can be asked for in an address', () => {
    assert.deepEqual(sceneIn('?screen=code&state=refused'), { screen: 'code', state: 'refused' });
    assert.deepEqual(sceneIn('?screen=register'), { screen: 'register', state: 'empty' });
    assert.throws(() => sceneIn('?screen=code&state=happy'), /no screen code in the state happy.*code refused/);
    assert.throws(() => sceneIn(''), RangeError);
  });

  it('is explained in the guide', () => {
    const guide = readFileSync('docs/testing.md', 'utf8');
    for (const [screen, states] of Object.entries(scenes)) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${screen}\``)) ?? '';
      const named = screen === 'question' ? ['empty', 'pending', 'failed'] : Object.keys(states);
      for (const state of named) {
        assert.match(row, new RegExp(`\`${state}\``), screen);
      }
    }
  });
});
