import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

let stage: Stage;
let reader: Person;

before(async () => {
  stage = await startStage();
  await stage.register({ username: 'grace', password: 'Amber-Lantern-58', primaryEmail: 'grace@mail.test' });
});
beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());
after(() => stage.close());

/** Goes from the bookstore to its sign-in page and says who she is. */
async function identifyAs(identifier: string, label = 'Username, email, or phone number'): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill(label, identifier);
  await reader.press('Sign in');
}

const methods = (...email: ('password' | 'code')[]) => [
  { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
  {
    identifier: 'email',
    password: email.includes('password'),
    verificationCode: email.includes('code'),
    isPasswordPrimary: email[0] === 'password',
  },
];

describe('A reader', () => {
  it('signs in with her username and password, sees her claims and signs out', async () => {
    await identifyAs('demo');
    assert.equal(reader.path(), '/sign-in');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');

    await reader.sees('You are signed in.');
    await reader.sees('demo@bookstore.test');
    assert.equal(reader.path(), '/');

    await reader.press('Sign out');
    await reader.sees('Books for slow evenings');
    await reader.doesNotSee('demo@bookstore.test');
  });

  it('tries a wrong password first', async () => {
    await identifyAs('demo');
    await reader.fill('Password', 'something-else');
    await reader.press('Continue');
    await reader.sees('The account or the password is not right');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('signs in with a code from her inbox instead of the password', async () => {
    await identifyAs('demo@bookstore.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
    await reader.sees('You are signed in.');
  });

  it('changes her mind, goes back and signs in as somebody else', async () => {
    await identifyAs('demo@bookstore.test');
    await reader.press('Change');
    await reader.fill('Username, email, or phone number', 'grace');
    await reader.press('Sign in');
    await reader.press('Back');
    await reader.press('Sign in');
    await reader.fill('Password', 'Amber-Lantern-58');
    await reader.press('Continue');
    await reader.sees('grace@mail.test');
  });

  it('signs in with the keyboard alone', async () => {
    await reader.visit('/');
    await reader.press('Sign in');
    await reader.sees('Sign in to your account');
    await reader.type('demo@bookstore.test');
    await reader.pressKey('Enter');
    await reader.sees('Enter your password');
    await reader.type('not it');
    await reader.pressKey('Enter');
    await reader.sees('The account or the password is not right');
    await reader.type('reading-is-fun-42');
    await reader.pressKey('Enter');
    await reader.sees('You are signed in.');
  });

  it('reloads the page in the middle and goes on', async () => {
    await identifyAs('demo');
    await reader.sees('Enter your password');
    await reader.reload();
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('mistypes her code, and is told what to do', async () => {
    await identifyAs('grace@mail.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    const code = await stage.codeFor('grace@mail.test');
    await reader.fill('Verification code', code === '000000' ? '111111' : '000000');
    await reader.sees('This code is not right');
    await reader.fill('Verification code', code);
    await reader.sees('You are signed in.');
  });

  it('whose session is gone is told so before she types', async () => {
    await identifyAs('demo');
    await reader.forgetCookies();
    await reader.visit('/unknown-session');
    await reader.sees('This sign-in is no longer open');
    await reader.press('Start again');
    await reader.sees('Books for slow evenings');
  });
});

describe('Where a code comes first', () => {
  before(() => stage.configure({ signIn: { methods: methods('code', 'password') } }));
  after(() => stage.configure({ signIn: { methods: methods('password', 'code') } }));

  it('a reader is sent one, and may use her password all the same', async () => {
    await identifyAs('grace@mail.test', 'Username or email');
    await reader.sees('Check your email');
    assert.match(await stage.codeFor('grace@mail.test'), /^\d{6}$/);
    await reader.press('Sign in with a password instead');
    await reader.fill('Password', 'Amber-Lantern-58');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('nobody without an account is sent anywhere but back', async () => {
    await stage.configure({ signInMode: 'SignInAndRegister' });
    await identifyAs('nobody@mail.test', 'Username or email');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('nobody@mail.test'));
    await reader.sees('There is no account for the email nobody@mail.test.');
  });
});

describe('Where only codes are sent', () => {
  before(() =>
    stage.configure({
      signUp: { identifiers: ['email'], password: false, verify: true },
      signIn: { methods: methods('code').slice(1) },
    }),
  );

  it('a reader signs in without a password', async () => {
    await reader.visit('/');
    await reader.press('Sign in');
    await reader.fill('Email', 'grace@mail.test');
    await reader.press('Sign in');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('grace@mail.test'));
    await reader.sees('You are signed in.');
  });
});
