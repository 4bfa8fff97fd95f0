import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const demo = { username: 'demo', email: 'demo@bookstore.test', password: 'reading-is-fun-42' };

let stage: Stage;
let reader: Person;

before(async () => {
  stage = await startStage();
  await stage.configure({ signUp: { identifiers: ['email'], password: true, verify: true } });
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());

async function begin(identifier: string): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill('Username, email, or phone number', identifier);
  await reader.press('Sign in');
  await reader.sees('Enter your password');
}

async function typePassword(password = demo.password): Promise<void> {
  await reader.fill('Password', password);
  await reader.press('Continue');
}

async function askForCode(): Promise<void> {
  await reader.press('Sign in with a code instead');
  await reader.sees('Check your email');
}

describe('A server that forgets what was collected', () => {
  it('while a password is being typed is not noticed', async () => {
    await begin(demo.username);
    await stage.happen('forgetInteractions');
    await typePassword();
    await reader.sees('You are signed in.');
  });

  it('while a code is on its way lets another one be asked for', async () => {
    await begin(demo.email);
    await askForCode();
    const code = await stage.codeFor(demo.email);
    await stage.happen('forgetInteractions');
    await reader.fill('Verification code', code);
    await reader.sees('This code cannot be used any more.');
    await reader.press('Send again');
    await reader.sees('We have sent another code.');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await reader.sees('You are signed in.');
  });

  it('in the middle of a sign-up leads on to what is missing now', async () => {
    await reader.visit('/');
    await reader.press('Sign in');
    await reader.press('Create account');
    await reader.fill('Email', 'lost@mail.test');
    await reader.press('Create account');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('lost@mail.test'));
    await reader.sees('Choose a password');
    await stage.happen('forgetInteractions');
    await reader.fill('New password', 'Violet-Kettle-41');
    await reader.press('Save password');
    await reader.sees('Add your email');
    await reader.fill('Email', 'lost@mail.test');
    await reader.press('Continue');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('lost@mail.test'));
    await reader.sees('You are signed in.');
  });
});

describe('A sign-in that the server has ended', () => {
  it('is told, with a way to start again', async () => {
    await begin(demo.username);
    await stage.happen('endInteractions');
    await typePassword();
    await reader.sees('This sign-in is no longer open');
    await reader.press('Start again');
    await reader.sees('Books for slow evenings');
  });

  it('is told after a reload, too', async () => {
    await begin(demo.username);
    await stage.happen('endInteractions');
    await reader.reload();
    await reader.doesNotSee('Enter your password');
  });
});

describe('A code that is too old', () => {
  it('is told, and another one may be asked for at once', async () => {
    await begin(demo.email);
    await askForCode();
    await stage.happen('expireCodes');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await reader.sees('This code cannot be used any more.');
    await reader.press('Send again');
    await reader.sees('We have sent another code.');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await reader.sees('You are signed in.');
  });
});

describe('Limits', () => {
  it('of attempts say when to come back', async () => {
    await stage.configure({ sentinelPolicy: { maxAttempts: 2, lockoutDuration: 10 } });
    await begin(demo.username);
    await typePassword('a-guess');
    await reader.sees('The account or the password is not right');
    await typePassword('another-guess');
    await reader.sees('Please try again in 10 minutes.');
    assert.equal(reader.path(), '/sign-in/password');
  });
});
