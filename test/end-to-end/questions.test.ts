import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const password = 'Violet-Kettle-41';

let stage: Stage;
let reader: Person;
let count = 0;

before(async () => {
  stage = await startStage();
  await stage.configure({
    signIn: {
      methods: [
        { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false },
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      ],
    },
    signUp: { identifiers: ['email'], password: false, verify: true },
  });
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
  count += 1;
});
afterEach(async () => {
  await reader.close();
  await stage.configure({ signInMode: 'SignInAndRegister', agreeToTermsPolicy: 'Automatic', termsOfUseUrl: null });
});

const newEmail = () => `asker-${count}@mail.test`;

async function begin(email: string): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.fill('Email or username', email);
}

async function signInByCode(email = newEmail()): Promise<void> {
  await begin(email);
  await reader.press('Sign in');
  await typeCode(email);
}

async function typeCode(email: string): Promise<void> {
  await reader.sees('Check your email');
  await reader.fill('Verification code', await stage.codeFor(email));
}

async function signUpWith(email: string): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.press('Create account');
  await reader.fill('Email', email);
  await reader.press('Create account');
}

describe('Somebody without an account', () => {
  it('who wanted to sign in makes one, with the code that was typed', async () => {
    await signInByCode();
    await reader.sees('Create an account?');
    assert.equal(reader.path(), '/sign-in/verification-code');
    await reader.press('Create account');
    await reader.sees('You are signed in.');
  });

  it('who does not want one gives another address', async () => {
    await signInByCode();
    await reader.sees('Create an account?');
    await reader.press('Cancel');
    await reader.sees('Sign in to your account');
    assert.equal(reader.path(), '/sign-in');
    await reader.fill('Email or username', 'demo@bookstore.test');
    await reader.press('Sign in');
    await typeCode('demo@bookstore.test');
    await reader.sees('You are signed in.');
  });

  it('is asked again after a reload, and Back leads past the question', async () => {
    await signInByCode();
    await reader.sees('Create an account?');
    await reader.reload();
    await reader.sees('Create an account?');
    await reader.back();
    await reader.doesNotSee('Create an account?');
    await reader.sees('Sign in to your account');
    await reader.forward();
    await reader.sees('Create an account?');
    await reader.press('Create account');
    await reader.sees('You are signed in.');
  });

  it('is told so where nobody can make one', async () => {
    await stage.configure({ signInMode: 'SignIn' });
    await begin(newEmail());
    await reader.press('Sign in');
    await reader.sees('Check your email');
    await assert.rejects(() => stage.codeFor(newEmail()), 'strangers get no code');
  });

  it('agrees to the terms first, where the tenant wants that of new accounts', async () => {
    await stage.configure({
      termsOfUseUrl: 'https://bookstore.test/terms',
      agreeToTermsPolicy: 'ManualRegistrationOnly',
    });
    await signInByCode();
    await reader.sees('Create an account?');
    await reader.press('Create account');
    await reader.sees('please agree to the Terms of Use');
    await reader.press('Agree');
    await reader.sees('You are signed in.');
  });
});

describe('Somebody with an account', () => {
  it('who wanted to sign up signs in, with the code that was typed', async () => {
    await signUpWith('demo@bookstore.test');
    await typeCode('demo@bookstore.test');
    await reader.sees('There is an account for demo@bookstore.test already.');
    await reader.press('Sign in');
    await reader.sees('You are signed in.');
  });

  it('whose password has expired gets a new one', async () => {
    await stage.register({ primaryEmail: newEmail(), username: `asker_${count}`, password: 'Copper-Meadow-73' });
    await stage.configure({ passwordExpiration: { enabled: true, validPeriodDays: 1 } });
    await stage.happen('expirePasswords');
    await begin(newEmail());
    await reader.press('Sign in');
    await reader.press('Sign in with a password instead');
    await reader.fill('Password', 'Copper-Meadow-73');
    await reader.press('Continue');
    await reader.sees('Your password has expired');
    await reader.press('Reset password');
    await reader.press('Continue');
    await typeCode(newEmail());
    await reader.fill('New password', password);
    await reader.press('Save password');
    await reader.sees('Your password has been changed.');
  });
});

describe('An address that the tenant does not want', () => {
  for (const address of ['somebody@spam.test', 'ada+books@mail.test']) {
    it(`is refused beside the field, before any code is sent: ${address}`, async () => {
      await stage.configure({ emailBlocklistPolicy: { customBlocklist: ['@spam.test'], blockSubaddressing: true } });
      await signUpWith(address);
      await reader.sees('This email cannot be used here.');
      assert.equal(reader.path(), '/register');
      await assert.rejects(() => stage.codeFor(address));
    });
  }
});

describe('Terms that have to be agreed to', () => {
  const manual = { termsOfUseUrl: 'https://bookstore.test/terms', agreeToTermsPolicy: 'Manual' };

  it('stop a sign-in until they are', async () => {
    await stage.configure(manual);
    await begin('demo@bookstore.test');
    await reader.press('Sign in');
    await reader.sees('please agree to the Terms of Use');
    assert.ok(!reader.requests.some(({ url }) => url.endsWith('/verification/verification-code')));
    await reader.press('Cancel');
    await reader.doesNotSee('please agree to the Terms of Use');
    await reader.press('Sign in');
    await reader.press('Agree');
    await typeCode('demo@bookstore.test');
    await reader.sees('You are signed in.');
  });

  it('let it pass when the box is ticked', async () => {
    await stage.configure(manual);
    await begin('demo@bookstore.test');
    await reader.press('I have read and agree to the Terms of Use');
    await reader.press('Sign in');
    await typeCode('demo@bookstore.test');
    await reader.sees('You are signed in.');
  });
});
