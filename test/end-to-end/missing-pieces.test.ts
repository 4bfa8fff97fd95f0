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
  await stage.askFor([{ name: 'nickname', type: 'Text', label: 'Nickname', required: true, config: {} }]);
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
  count += 1;
});
afterEach(() => reader.close());

/** Nobody's yet. */
const newEmail = () => `reader-${count}@mail.test`;
const newPhone = () => `+1202555${String(1000 + count)}`;
const newUsername = () => `reader_${count}`;

type SignUp = { identifiers: string[]; password?: boolean; secondaryIdentifiers?: string[]; fields?: string[] };

const isAddress = (identifier: string) => identifier !== 'username';

/** What the tenant asks of accounts; people sign in with whatever they have. */
async function demand({
  identifiers,
  password = false,
  secondaryIdentifiers = [],
  fields = [],
}: SignUp): Promise<void> {
  const byPassword = { password: true, verificationCode: false, isPasswordPrimary: true };
  const both = { password: true, verificationCode: true, isPasswordPrimary: true };
  await stage.configure({
    signIn: {
      methods: [
        { identifier: 'username', ...byPassword },
        { identifier: 'email', ...both },
        { identifier: 'phone', ...both },
      ],
    },
    signUp: {
      identifiers,
      password,
      verify: identifiers.some(isAddress),
      secondaryIdentifiers: secondaryIdentifiers.map((identifier) => ({
        identifier,
        ...(isAddress(identifier) && { verify: true }),
      })),
    },
    signUpProfileFields: fields.map((name) => ({ name })),
  });
}

async function isAt(path: string, headline: string): Promise<void> {
  await reader.sees(headline);
  assert.equal(reader.path(), path);
}

async function begin(): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.sees('Sign in to your account');
}

async function signUpWithEmail(): Promise<void> {
  await begin();
  await reader.press('Create account');
  await reader.fill('Email', newEmail());
  await reader.press('Create account');
  await reader.sees('Check your email');
  await reader.fill('Verification code', await stage.codeFor(newEmail()));
}

async function signInAs(username: string): Promise<void> {
  await begin();
  await reader.fill('Username, email, or phone number', username);
  await reader.press('Sign in');
  await reader.fill('Password', password);
  await reader.press('Continue');
}

/** How each piece is given, on the screen that asks for it. */
const pieces = {
  username: async () => {
    await isAt('/continue/username', 'Choose a username');
    await reader.fill('Username', newUsername());
    await reader.press('Continue');
  },
  password: async () => {
    await isAt('/continue/password', 'Choose a password');
    await reader.fill('New password', password);
    await reader.press('Save password');
  },
  email: async () => {
    await isAt('/continue/email', 'Add your email');
    await reader.fill('Email', newEmail());
    await reader.press('Continue');
    await isAt('/continue/verification-code', 'Check your email');
    await reader.fill('Verification code', await stage.codeFor(newEmail()));
  },
  phone: async () => {
    await isAt('/continue/phone', 'Add your phone number');
    await reader.fill('Phone number', newPhone());
    await reader.press('Continue');
    await isAt('/continue/verification-code', 'Check your phone');
    await reader.fill('Verification code', await stage.codeFor(newPhone().slice(1)));
  },
  emailOrPhone: async () => {
    await isAt('/continue/emailOrPhone', 'Add your email or phone');
    await reader.fill('Email or phone number', newPhone());
    await reader.press('Continue');
    await isAt('/continue/verification-code', 'Check your phone');
    await reader.fill('Verification code', await stage.codeFor(newPhone().slice(1)));
  },
  extraProfile: async () => {
    await isAt('/continue/extra-profile', 'Tell us about yourself');
    await reader.fill('Nickname', 'Bookworm');
    await reader.press('Continue');
  },
};

describe('A new account is asked for', () => {
  it('a username', async () => {
    await demand({ identifiers: ['email'], secondaryIdentifiers: ['username'] });
    await signUpWithEmail();
    await pieces.username();
    await reader.sees('You are signed in.');
  });

  it('a password', async () => {
    await demand({ identifiers: ['email'], password: true });
    await signUpWithEmail();
    await pieces.password();
    await reader.sees('You are signed in.');
  });

  it('a phone number', async () => {
    await demand({ identifiers: ['email'], secondaryIdentifiers: ['phone'] });
    await signUpWithEmail();
    await pieces.phone();
    await reader.sees('You are signed in.');
  });

  it('an email', async () => {
    await demand({ identifiers: ['phone'], secondaryIdentifiers: ['email'] });
    await begin();
    await reader.press('Create account');
    await reader.fill('Phone number', newPhone());
    await reader.press('Create account');
    await reader.sees('Check your phone');
    await reader.fill('Verification code', await stage.codeFor(newPhone().slice(1)));
    await pieces.email();
    await reader.sees('You are signed in.');
  });

  it('an email or a phone number, then a password', async () => {
    await demand({ identifiers: ['username'], password: true, secondaryIdentifiers: ['emailOrPhone'] });
    await begin();
    await reader.press('Create account');
    await reader.fill('Username', newUsername());
    await reader.press('Create account');
    await pieces.emailOrPhone();
    await pieces.password();
    await reader.sees('You are signed in.');
  });

  it('what else the tenant wants to know', async () => {
    await demand({ identifiers: ['email'], fields: ['nickname'] });
    await signUpWithEmail();
    await pieces.extraProfile();
    await reader.sees('You are signed in.');
  });
});

describe('The longest way to an account', () => {
  const everything = {
    identifiers: ['email'],
    password: true,
    secondaryIdentifiers: ['username', 'phone'],
    fields: ['nickname'],
  };

  it('leads on from each piece to the next', async () => {
    await demand(everything);
    await signUpWithEmail();
    await pieces.username();
    await pieces.phone();
    await pieces.password();
    await pieces.extraProfile();
    await reader.sees('You are signed in.');
  });

  it('goes on after a reload of any of its screens', async () => {
    await demand(everything);
    await begin();
    await reader.press('Create account');
    await reader.fill('Email', newEmail());
    await reader.press('Create account');
    await reader.sees('Check your email');
    await reader.reload();
    await reader.fill('Verification code', await stage.codeFor(newEmail()));
    for (const piece of ['username', 'phone', 'password', 'extraProfile'] as const) {
      await reader.sees(headlines[piece]);
      await reader.reload();
      await pieces[piece]();
    }
    await reader.sees('You are signed in.');
  });

  it('can be gone back on, and forward again', async () => {
    await demand(everything);
    await signUpWithEmail();
    await pieces.username();
    await isAt('/continue/phone', 'Add your phone number');
    await reader.back();
    await isAt('/continue/username', 'Choose a username');
    await pieces.username();
    await pieces.phone();
    await isAt('/continue/password', 'Choose a password');
    await reader.press('Back');
    await isAt('/continue/verification-code', 'Check your phone');
    await reader.press('Back');
    await isAt('/continue/phone', 'Add your phone number');
    await pieces.phone();
    await pieces.password();
    await pieces.extraProfile();
    await reader.sees('You are signed in.');
  });

  it('starts again where the server has forgotten all of it', async () => {
    await demand(everything);
    await signUpWithEmail();
    await reader.sees('Choose a username');
    await stage.happen('forgetInteractions');
    await reader.reload();
    await isAt('/register', 'Create your account');
    await signUpWithEmail();
    await reader.sees('Choose a username');
  });
});

const headlines = {
  username: 'Choose a username',
  phone: 'Add your phone number',
  password: 'Choose a password',
  extraProfile: 'Tell us about yourself',
};

describe('An account of before the rules were tightened is asked at its next sign-in for', () => {
  const cases: [piece: keyof typeof pieces, account: () => object, signUp: SignUp][] = [
    ['username', () => ({ primaryEmail: newEmail() }), { identifiers: ['username'], password: true }],
    ['email', () => ({ username: newUsername() }), { identifiers: ['username'], secondaryIdentifiers: ['email'] }],
    ['phone', () => ({ username: newUsername() }), { identifiers: ['username'], secondaryIdentifiers: ['phone'] }],
    ['emailOrPhone', () => ({ username: newUsername() }), { identifiers: ['email', 'phone'] }],
  ];

  for (const [piece, account, signUp] of cases) {
    it(`its ${piece}`, async () => {
      await demand(signUp);
      const user = account();
      await stage.register({ ...user, password });
      await signInAs(Object.values(user)[0] as string);
      await pieces[piece]();
      await reader.sees('You are signed in.');
    });
  }

  it('its password', async () => {
    await demand({ identifiers: ['email'], password: true });
    await stage.register({ primaryEmail: newEmail() });
    await begin();
    await reader.fill('Username, email, or phone number', newEmail());
    await reader.press('Sign in');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor(newEmail()));
    await pieces.password();
    await reader.sees('You are signed in.');
  });

  it('everything at once, but no profile fields', async () => {
    await demand({
      identifiers: ['username'],
      password: true,
      secondaryIdentifiers: ['email', 'phone'],
      fields: ['nickname'],
    });
    await stage.register({ username: newUsername(), password });
    await signInAs(newUsername());
    await pieces.email();
    await pieces.phone();
    await reader.sees('You are signed in.');
  });

  it('an address, and is told when somebody else has it', async () => {
    await demand({ identifiers: ['username'], password: true, secondaryIdentifiers: ['email'] });
    await stage.register({ username: newUsername(), password });
    await signInAs(newUsername());
    await reader.sees('Add your email');
    await reader.fill('Email', 'demo@bookstore.test');
    await reader.press('Continue');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
    await reader.sees('There is an account for the email demo@bookstore.test already.');
    await reader.press('Got it');
    await isAt('/continue/email', 'Add your email');
    await pieces.email();
    await reader.sees('You are signed in.');
  });
});
