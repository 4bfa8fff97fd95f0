import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { translatorInto, type OtherLanguage } from './words.js';

/** What the screens do not have yet, off in every tenant. */
const withoutTheRest = {
  captchaPolicy: { enabled: false },
  mfa: { factors: [], policy: 'NoPrompt' },
  passkeySignIn: { enabled: false },
  singleSignOnEnabled: false,
  socialSignInConnectorTargets: [],
};

const password = 'Violet-Kettle-41';
const anotherPassword = 'Copper-Meadow-73';

type Account = { identifier: string; username?: string };
type Step = (account: Account) => Promise<void>;

type Tenant = {
  id: string;
  name: string;
  /** What its pages are in, where that is not English. */
  language?: OtherLanguage;
  /** The label of the first field, and that on the sign-up screen where it differs. */
  field: string;
  newField?: string;
  /** One for each way to live in a page. */
  accounts: { onItsOwnPage: Account; here: Account };
  /** What follows the identifier. */
  signUp: Step[];
  signIn: Step[];
  /** The way from the first field, filled, to “Forgot your password?”. */
  forget?: Step[];
  /** What follows the identifier once the password is another one, where that is not the way to the link. */
  signInAgain?: Step[];
};

let stage: Stage;
let reader: Person;
/** What the element says where it would say this in English. */
let say = (english: string) => english;

const fill =
  (label: string, value = password): Step =>
  () =>
    reader.fill(say(label), value);
const press =
  (name: string): Step =>
  () =>
    reader.press(say(name));

async function typeCode({ identifier }: Account): Promise<void> {
  await reader.sees(say(identifier.includes('@') ? 'Check your email' : 'Check your phone'));
  await reader.fill(say('Verification code'), await stage.codeFor(identifier.replace('+', '')));
}

async function answerQuestions(): Promise<void> {
  await reader.sees(say('Tell us about yourself'));
  await reader.fill(say('First name'), 'Ada');
  await reader.fill(say('Last name'), 'Lovelace');
  await reader.fill(say('Date of birth'), '1815-12-10');
  await reader.fill('رقم الموظف', 'E123456');
  await reader.press(say('Continue'));
}

async function chooseUsername({ username = '' }: Account): Promise<void> {
  await reader.sees(say('Choose a username'));
  await reader.fill(say('Username'), username);
  await reader.press(say('Continue'));
}

const agree = press('Agree');
const choosePassword = [fill('New password'), press('Save password')];
const typePassword = [fill('Password'), press('Continue')];

const tenants: Tenant[] = [
  {
    id: '1-username-password',
    name: 'with usernames and passwords',
    field: 'Username',
    accounts: { onItsOwnPage: { identifier: 'ada' }, here: { identifier: 'grace' } },
    signUp: [fill('New password'), fill('Confirm password'), press('Save password')],
    signIn: [fill('Password'), press('Sign in')],
  },
  {
    id: '2-email-code',
    name: 'with codes by email',
    field: 'Email',
    accounts: { onItsOwnPage: { identifier: 'ada@two.test' }, here: { identifier: 'grace@two.test' } },
    signUp: [typeCode],
    signIn: [press('Sign in'), typeCode],
  },
  {
    id: '3-phone-sms',
    name: 'with codes by phone',
    field: 'Phone number',
    accounts: { onItsOwnPage: { identifier: '+8613800138000' }, here: { identifier: '+8613800138001' } },
    signUp: [agree, typeCode],
    signIn: [press('Sign in'), agree, typeCode],
  },
  {
    id: '4-email-or-phone-password',
    name: 'with email or phone and a password, by email',
    field: 'Email, phone number, or username',
    newField: 'Email or phone number',
    accounts: {
      onItsOwnPage: { identifier: 'ada@four.test', username: 'ada_four' },
      here: { identifier: 'grace@four.test', username: 'grace_four' },
    },
    signUp: [agree, typeCode, chooseUsername, ...choosePassword],
    signIn: [press('Sign in'), ...typePassword],
    forget: [press('Sign in')],
  },
  {
    id: '4-email-or-phone-password',
    name: 'with email or phone and a password, by phone',
    field: 'Email, phone number, or username',
    newField: 'Email or phone number',
    accounts: {
      onItsOwnPage: { identifier: '+12025550171', username: 'ada_phone' },
      here: { identifier: '+12025550172', username: 'grace_phone' },
    },
    signUp: [agree, typeCode, chooseUsername, ...choosePassword],
    signIn: [press('Sign in'), typeCode],
    forget: [press('Sign in'), press('Sign in with a password instead')],
  },
  {
    id: '5-social-sso-mfa-captcha',
    name: 'with email and password',
    field: 'Email',
    accounts: { onItsOwnPage: { identifier: 'ada@five.test' }, here: { identifier: 'grace@five.test' } },
    signUp: [agree, typeCode, ...choosePassword],
    signIn: [fill('Password'), press('Sign in'), agree],
    forget: [],
    signInAgain: [fill('Password', anotherPassword), press('Sign in'), agree],
  },
  {
    id: '6-dark-css-profile-rtl',
    name: 'in Arabic, with a code by email before the password',
    language: 'ar',
    field: 'Email',
    accounts: { onItsOwnPage: { identifier: 'ada@six.test' }, here: { identifier: 'grace@six.test' } },
    signUp: [typeCode, ...choosePassword, answerQuestions],
    signIn: [press('Sign in'), typeCode],
    forget: [press('Sign in'), press('Sign in with a password instead')],
  },
];

async function follow(steps: Step[], account: Account): Promise<void> {
  for (const step of steps) await step(account);
}

async function begin(button: string): Promise<void> {
  await reader.visit('/');
  await reader.press(button);
  await reader.sees(say('Sign in to your account'));
}

async function signUp({ field, newField = field, ...tenant }: Tenant, account: Account): Promise<void> {
  await reader.press(say('Create account'));
  await reader.sees(say('Create your account'));
  await reader.fill(say(newField), account.identifier);
  await reader.press(say('Create account'));
  await follow(tenant.signUp, account);
  await reader.sees('You are signed in.');
}

async function signIn(tenant: Tenant, account: Account): Promise<void> {
  await reader.fill(say(tenant.field), account.identifier);
  await follow(tenant.signIn, account);
  await reader.sees('You are signed in.');
}

async function recover(tenant: Tenant, toTheLink: Step[], account: Account): Promise<void> {
  const { signInAgain = [...toTheLink, fill('Password', anotherPassword), press('Continue')] } = tenant;
  await reader.fill(say(tenant.field), account.identifier);
  await follow(toTheLink, account);
  await reader.press(say('Forgot your password?'));
  await reader.sees(say('Reset your password'));
  await reader.press(say('Continue'));
  await typeCode(account);
  await reader.sees(say('Choose a new password'));
  await reader.fill(say('New password'), anotherPassword);
  await reader.press(say('Save password'));
  await reader.sees(say('Your password has been changed. You can sign in with it now.'));
  await reader.fill(say(tenant.field), account.identifier);
  await follow(signInAgain, account);
  await reader.sees('You are signed in.');
}

before(async () => {
  stage = await startStage();
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());

for (const tenant of tenants) {
  const { onItsOwnPage, here } = tenant.accounts;

  describe(`A tenant ${tenant.name}`, () => {
    before(async () => {
      await stage.useTenant(tenant.id);
      await stage.configure(withoutTheRest);
      say = tenant.language ? await translatorInto(tenant.language) : (english) => english;
    });

    it('is signed up to', async () => {
      await begin('Sign in');
      await signUp(tenant, onItsOwnPage);
    });

    it('is signed in to', async () => {
      await begin('Sign in');
      await signIn(tenant, onItsOwnPage);
    });

    it('is signed up to without redirect', async () => {
      await begin('Sign in here');
      await signUp(tenant, here);
      assert.equal(reader.path(), '/');
    });

    it('is signed in to without redirect', async () => {
      await begin('Sign in here');
      await signIn(tenant, here);
      assert.equal(reader.path(), '/');
    });

    const { forget } = tenant;
    if (forget) {
      it('is recovered', async () => {
        await begin('Sign in');
        await recover(tenant, forget, onItsOwnPage);
      });

      it('is recovered without redirect', async () => {
        await begin('Sign in here');
        await recover(tenant, forget, here);
      });
    }
  });
}
