import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const field = 'Username, email, or phone number';
const demo = { email: 'demo@bookstore.test', password: 'reading-is-fun-42' };

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

async function begin(): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await isAt('/sign-in', 'Sign in to your account');
}

/** Asks for a sign-in as an application does, with parameters of its own. */
async function ask(parameters: Record<string, string>): Promise<void> {
  const query = new URLSearchParams({
    client_id: 'bookstore',
    redirect_uri: `${stage.origin}/callback`,
    response_type: 'code',
    scope: 'openid',
    state: 'anything',
    code_challenge: createHash('sha256').update('a verifier that nobody will ask for').digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  await reader.visit(`/oidc/auth?${query}`);
}

async function isAt(path: string, headline: string): Promise<void> {
  await reader.sees(headline);
  assert.equal(reader.path(), path);
}

async function identify(): Promise<void> {
  await reader.fill(field, demo.email);
  await reader.press('Sign in');
  await isAt('/sign-in/password', 'Enter your password');
}

async function askForCode(): Promise<void> {
  await reader.press('Sign in with a code instead');
  await isAt('/sign-in/verification-code', 'Check your email');
}

describe('The address follows the screens', () => {
  it('of a sign-in, back and forward', async () => {
    await begin();
    await identify();
    await askForCode();
    await reader.back();
    await isAt('/sign-in/password', 'Enter your password');
    await reader.back();
    await isAt('/sign-in', 'Sign in to your account');
    await reader.forward();
    await isAt('/sign-in/password', 'Enter your password');
    await reader.forward();
    await isAt('/sign-in/verification-code', 'Check your email');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await reader.sees('You are signed in.');
  });

  it('of a sign-up', async () => {
    await begin();
    await reader.press('Create account');
    await isAt('/register', 'Create your account');
    await reader.fill('Email', 'grace@mail.test');
    await reader.press('Create account');
    await isAt('/register/verification-code', 'Check your email');
    await reader.back();
    await isAt('/register', 'Create your account');
    await reader.forward();
    await isAt('/register/verification-code', 'Check your email');
    await reader.press('Back');
    await isAt('/register', 'Create your account');
    await reader.press('Create account');
    await isAt('/register/verification-code', 'Check your email');
    await reader.fill('Verification code', await stage.codeFor('grace@mail.test'));
    await isAt('/continue/password', 'Choose a password');
    await reader.fill('New password', 'Violet-Kettle-41');
    await reader.press('Save password');
    await reader.sees('You are signed in.');
  });

  it('of a recovery, whose end nothing leads back from', async () => {
    await begin();
    await identify();
    await reader.press('Forgot your password?');
    await isAt('/forgot-password', 'Reset your password');
    await reader.press('Continue');
    await isAt('/forgot-password/verification-code', 'Check your email');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await isAt('/forgot-password/reset', 'Choose a new password');
    await reader.fill('New password', 'Copper-Meadow-73');
    demo.password = 'Copper-Meadow-73';
    await reader.press('Save password');
    await isAt('/sign-in', 'Your password has been changed.');
    await reader.doesNotSee('Back');
    await identify();
    await reader.fill('Password', demo.password);
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('and leaves the page where the sign-in began', async () => {
    await begin();
    await identify();
    await reader.back();
    await isAt('/sign-in', 'Sign in to your account');
    await reader.back();
    await isAt('/', 'Books for slow evenings');
  });
});

describe('A reload', () => {
  it('goes on where the code is asked for', async () => {
    await begin();
    await identify();
    await askForCode();
    await reader.reload();
    await isAt('/sign-in/verification-code', 'Check your email');
    await reader.fill('Verification code', await stage.codeFor(demo.email));
    await reader.sees('You are signed in.');
  });

  it('knows what there is to go back to', async () => {
    await begin();
    await identify();
    await askForCode();
    await reader.reload();
    await isAt('/sign-in/verification-code', 'Check your email');
    await reader.press('Back');
    await isAt('/sign-in/password', 'Enter your password');
    await reader.fill('Password', demo.password);
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });

  it('asks for a password again once the email is proven', async () => {
    await begin();
    await reader.press('Create account');
    await reader.fill('Email', 'hedy@mail.test');
    await reader.press('Create account');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('hedy@mail.test'));
    await isAt('/continue/password', 'Choose a password');
    await reader.reload();
    await isAt('/continue/password', 'Choose a password');
    await reader.fill('New password', 'Violet-Kettle-41');
    await reader.press('Save password');
    await reader.sees('You are signed in.');
  });
});

describe('An application asks for', () => {
  it('the sign-up screen, for somebody', async () => {
    await ask({ first_screen: 'register', login_hint: 'ada@mail.test' });
    await isAt('/register', 'Create your account');
    await reader.press('Create account');
    await isAt('/register/verification-code', 'ada@mail.test');
  });

  it('a new password', async () => {
    await ask({ first_screen: 'reset_password' });
    await isAt('/forgot-password', 'Reset your password');
  });

  it('one kind of identifier', async () => {
    await ask({ first_screen: 'identifier:sign_in', identifier: 'email' });
    await isAt('/identifier-sign-in', 'Sign in to your account');
    await reader.fill('Email', demo.email);
    await reader.press('Sign in');
    await isAt('/sign-in/password', 'Enter your password');
    await reader.back();
    await isAt('/identifier-sign-in', 'Sign in to your account');
    await reader.doesNotSee(field);
  });

  it('one kind of identifier to sign up with', async () => {
    await ask({ first_screen: 'identifier:register', identifier: 'email' });
    await isAt('/identifier-register', 'Create your account');
  });

  it('somebody to sign in', async () => {
    await ask({ login_hint: demo.email });
    await isAt('/sign-in', 'Sign in to your account');
    await reader.press('Sign in');
    await isAt('/sign-in/password', demo.email);
  });
});

describe('An address deep inside', () => {
  for (const path of ['/sign-in/password', '/sign-in/verification-code', '/forgot-password/reset']) {
    it(`starts anew without the way there: ${path}`, async () => {
      await ask({});
      await reader.sees('Sign in to your account');
      await reader.visit(`${path}?app_id=bookstore`);
      await isAt('/sign-in', 'Sign in to your account');
    });
  }

  it('of a screen that a way begins with shows it', async () => {
    await ask({});
    await reader.sees('Sign in to your account');
    await reader.visit('/register?app_id=bookstore');
    await isAt('/register', 'Create your account');
    await reader.visit('/reset-password?app_id=bookstore');
    await isAt('/forgot-password', 'Reset your password');
    await reader.visit('/identifier-sign-in?app_id=bookstore&identifier=email');
    await isAt('/identifier-sign-in', 'Sign in to your account');
    await reader.fill('Email', demo.email);
  });
});

describe('Nothing secret stays behind', () => {
  it('of a sign-in with a password or a code', async () => {
    await begin();
    await identify();
    await reader.fill('Password', 'not-my-password');
    await leavesNo('not-my-password');
    await reader.press('Continue');
    await reader.sees('The account or the password is not right');
    await leavesNo('not-my-password');
    await reader.fill('Password', demo.password);
    await askForCode();
    const code = await stage.codeFor(demo.email);
    await leavesNo(demo.password, code);
    await reader.reload();
    await reader.sees('Check your email');
    await leavesNo(demo.password, code);
    await reader.fill('Verification code', code);
    await reader.sees('You are signed in.');
    await leavesNo(demo.password, code);
  });

  it('of a sign-up', async () => {
    await begin();
    await reader.press('Create account');
    await reader.fill('Email', 'joan@mail.test');
    await reader.press('Create account');
    await reader.sees('Check your email');
    const code = await stage.codeFor('joan@mail.test');
    await reader.fill('Verification code', code);
    await reader.sees('Choose a password');
    await leavesNo(code);
    await reader.fill('New password', 'test_password');
    await reader.press('Save password');
    await reader.sees('This password is known from data leaks.');
    await leavesNo(code, 'test_password');
    await reader.reload();
    await reader.sees('Choose a password');
    await leavesNo(code, 'test_password');
  });
});

async function leavesNo(...secrets: string[]): Promise<void> {
  const traces = await reader.traces();
  for (const secret of secrets) {
    // A code may well be part of a longer number.
    assert.doesNotMatch(traces, new RegExp(`(?<![\\w-])${secret}(?![\\w-])`));
  }
}
