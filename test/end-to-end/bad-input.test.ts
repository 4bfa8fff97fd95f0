import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const field = 'Username, email, or phone number';
const longPassword = 'Kettle-41 '.repeat(30);

let stage: Stage;
let reader: Person;

before(async () => {
  stage = await startStage();
  // Where nobody can recover, a new password is typed twice.
  await stage.configure({ forgotPasswordMethods: [] });
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());

async function begin(person = reader): Promise<void> {
  await person.visit('/');
  await person.press('Sign in');
  await person.sees('Sign in to your account');
}

async function identifyAs(identifier: string, person = reader): Promise<void> {
  await person.fill(field, identifier);
  await person.press('Sign in');
}

async function signUpAs(username: string): Promise<void> {
  await begin();
  await reader.press('Create account');
  await reader.sees('Create your account');
  await reader.fill('Username', username);
  await reader.press('Create account');
}

async function choose(password: string, again = password): Promise<void> {
  await reader.fill('New password', password);
  await reader.fill('Confirm password', again);
  await reader.press('Save password');
}

describe('Spaces round a name', () => {
  it('do not belong to it at sign-in', async () => {
    await begin();
    await identifyAs('  demo ');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('do not belong to it at sign-up', async () => {
    await signUpAs('  ada ');
    await choose('Violet-Kettle-41');
    await reader.sees('You are signed in.');
    await reader.sees('Hello, ada');
  });

  it('belong to no name where they are inside it', async () => {
    await signUpAs('ada lovelace');
    await reader.sees('A username can only have letters, digits and underscores.');
  });
});

describe('A password', () => {
  it('of 300 characters is too long to choose', async () => {
    await signUpAs('long_winded');
    await choose(longPassword);
    await reader.sees('Please use at most 256 characters.');
    await choose(longPassword.slice(0, 256));
    await reader.sees('You are signed in.');
  });

  it('of emoji cannot be chosen', async () => {
    await signUpAs('picturesque');
    await choose('🌷🫖🏔️🌊🍋🎻🧭🪴🌷');
    await reader.sees('Please use only English letters, digits and common symbols.');
    await choose('Violet-Kettle-41');
    await reader.sees('You are signed in.');
  });

  it('of 300 characters or of emoji is a wrong one like any other', async () => {
    await begin();
    await identifyAs('demo');
    for (const password of [longPassword, '🌷🫖🏔️🌊']) {
      await reader.fill('Password', password);
      await reader.press('Continue');
      await reader.sees('The account or the password is not right');
      await reader.fill('Password', 'something else');
    }
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('typed twice has to be the same twice', async () => {
    await signUpAs('absent_minded');
    await choose('Violet-Kettle-41', 'Violet-Kettle-14');
    await reader.sees('The two passwords differ.');
    await choose('Violet-Kettle-41');
    await reader.sees('You are signed in.');
  });
});

describe('A code', () => {
  it('for another address is a wrong one', async () => {
    await stage.register({ username: 'grace', primaryEmail: 'grace@mail.test', password: 'Amber-Lantern-58' });
    await begin();
    await identifyAs('demo@bookstore.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    const another = await stage.codeFor('demo@bookstore.test');
    await reader.press('Change');
    await identifyAs('grace@mail.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.fill('Verification code', another);
    await reader.sees('This code is not right');
    await reader.fill('Verification code', await stage.codeFor('grace@mail.test'));
    await reader.sees('You are signed in.');
  });
});

describe('Two tabs', () => {
  let other: Person;

  beforeEach(async () => {
    other = await reader.openTab();
    await reader.turnTo();
  });

  it('sign in one after the other', async () => {
    await begin();
    await identifyAs('demo');
    await reader.sees('Enter your password');
    await other.turnTo();
    await begin(other);
    await identifyAs('demo', other);
    await other.fill('Password', 'reading-is-fun-42');
    await other.press('Continue');
    await other.sees('You are signed in.');
    await reader.turnTo();
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('This sign-in is no longer open');
  });

  it('of one sign-in take it from each other, and the first can go on all the same', async () => {
    await begin();
    await identifyAs('demo@bookstore.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    const first = await stage.codeFor('demo@bookstore.test');
    await other.turnTo();
    await other.visit('/sign-in?app_id=bookstore');
    await identifyAs('demo@bookstore.test', other);
    await other.press('Sign in with a code instead');
    await other.sees('Check your email');
    await reader.turnTo();
    await reader.fill('Verification code', first);
    await reader.press('Send again');
    await reader.sees('We have sent another code.');
    await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
    await reader.sees('You are signed in.');
  });
});

describe('Storage that is blocked', () => {
  beforeEach(() => reader.blockStorage());

  it('lets people sign in on a page of its own', async () => {
    await begin();
    await identifyAs('demo');
    await reader.sees('Enter your password');
    await reader.reload();
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('lets people sign in inside another page', async () => {
    await reader.visit('/');
    await reader.press('Sign in here');
    await identifyAs('demo@bookstore.test');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.press('Back');
    await reader.sees('Enter your password');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });
});
