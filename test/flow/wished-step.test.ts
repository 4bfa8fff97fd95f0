import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstStep } from '../../src/flow/first-step.js';
import { wishedStep, type Wishes } from '../../src/flow/wished-step.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { settingsWith } from '../../src/testing/index.js';

const settingsOf = async (others: Record<string, unknown>) =>
  parseSettings(settingsWith([['email', 'password']], others)).settings;

const recovery = { forgotPassword: { email: true, phone: false } };

const wishes: readonly [what: string, settings: Record<string, unknown>, wishes: Wishes, step: object][] = [
  ['nothing', {}, {}, { name: 'sign-in' }],
  ['to register', {}, { firstScreen: 'register' }, { name: 'register' }],
  ['to register where nobody can', { signInMode: 'SignIn' }, { firstScreen: 'register' }, { name: 'sign-in' }],
  ['to sign in where nobody can', { signInMode: 'Register' }, { firstScreen: 'sign_in' }, { name: 'register' }],
  ['a new password', recovery, { firstScreen: 'reset_password' }, { name: 'forgot-password' }],
  ['a new password where there is none', {}, { firstScreen: 'reset_password' }, { name: 'sign-in' }],
  [
    'one kind of identifier',
    {},
    { firstScreen: 'identifier:register', identifier: 'email phone' },
    { name: 'register', only: ['email', 'phone'] },
  ],
  ['nothing but this', {}, { firstScreen: 'identifier:sign_in' }, { name: 'sign-in', only: [] }],
  ['one kind on the plain screen', {}, { firstScreen: 'register', identifier: 'email' }, { name: 'register' }],
  [
    'a hint',
    {},
    { loginHint: 'ada@mail.test' },
    { name: 'sign-in', identifier: { type: 'email', value: 'ada@mail.test' } },
  ],
  ['something of a newer server', {}, { firstScreen: 'tomorrow' }, { name: 'sign-in' }],
];

describe('An application may wish for', () => {
  for (const [what, settings, wish, step] of wishes) {
    it(what, async () => assert.deepEqual(wishedStep(await settingsOf(settings), wish), step));
  }
});

describe('Without wishes', () => {
  it('people register where nobody may sign in', async () => {
    assert.deepEqual(firstStep(await settingsOf({ signInMode: 'Register' })), { name: 'register' });
  });
});
