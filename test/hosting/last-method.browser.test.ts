import { expect } from 'chai';
// Loaded on demand by the screen; here at once, so that nothing but answers is waited for.
import '../../src/screens/phone-identifier.js';
import { answers, settingsWith, steps, tenants } from '../../src/testing/index.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const key = 'logto-sign-in:last-method:bookstore';
const attributes = { 'app-id': 'bookstore' };
const verify = 'POST /api/experience/verification/password';

beforeEach(() => localStorage.clear());
afterEach(() => {
  unmount();
  localStorage.clear();
});

async function signInByPassword(person: Mounted): Promise<void> {
  person.type('identifier', 'ada@mail.test');
  person.type('password', 'Violet-Kettle-41');
  await person.submit();
}

async function enterCode(person: Mounted): Promise<void> {
  person.type('code', '407123');
  await person.settled();
}

/** The words of the button that leads to the other way in. */
const choice = (person: Mounted, words: string) => person.button(words).textContent.replace(/\s+/g, ' ').trim();

const codeStep = { ...steps.code, identifier: ada };

describe('How somebody signed in', () => {
  it('is remembered for the application: a password, and nothing of it', async () => {
    await signInByPassword(await mount({ settings: tenants.emailAndPassword, attributes }));
    expect(localStorage.getItem(key)).to.equal('password');
    expect(JSON.stringify(localStorage)).to.not.contain('mail.test');
  });

  for (const identifier of [ada, { type: 'phone', value: '12025550123' }] as const) {
    it(`is remembered: a code by ${identifier.type}`, async () => {
      const person = await mount({
        settings: settingsWith([[identifier.type, 'code']]),
        preview: { step: { ...steps.code, identifier } },
        attributes,
      });
      await enterCode(person);
      expect(localStorage.getItem(key)).to.equal(`code:${identifier.type}`);
    });
  }

  it('is remembered where the account lacked something before it was done', async () => {
    const person = await mount({
      settings: tenants.emailAndPassword,
      server: { 'POST /api/experience/submit': [answers.missingPhone, answers.finished] },
      attributes,
    });
    await signInByPassword(person);
    person.type('identifier', '+12025550123');
    await person.submit();
    await enterCode(person);
    expect(localStorage.getItem(key)).to.equal('password');
  });

  it('is not remembered when it failed', async () => {
    const person = await mount({
      settings: tenants.emailAndPassword,
      server: { [verify]: answers.invalidCredentials },
      attributes,
    });
    await signInByPassword(person);
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is not what somebody signs up with', async () => {
    const step = { ...codeStep, event: 'Register' } as const;
    const person = await mount({ settings: tenants.emailAndCode, preview: { step }, attributes });
    await enterCode(person);
    expect(person.events.at(-1)?.type).to.equal('logto-complete');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is not how somebody tried to, who then signs up', async () => {
    const person = await mount({
      settings: { ...tenants.emailAndCode, signUp: { identifiers: ['email'], password: false, verify: true } },
      server: { 'POST /api/experience/identification': [answers.unknownUser, answers.started] },
      preview: { step: codeStep },
      attributes,
    });
    await enterCode(person);
    person.element.querySelector<HTMLButtonElement>('dialog .logto_button:not(.is-secondary)')!.click();
    await person.settled();
    expect(person.events.at(-1)?.type).to.equal('logto-complete');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is forgotten without a word where storage is blocked', async () => {
    const blocked = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    try {
      const person = await mount({ settings: tenants.passwordFirst, preview: { step: steps.password }, attributes });
      expect(choice(person, 'Sign in with a code instead')).to.equal('Sign in with a code instead');
      person.type('password', 'Violet-Kettle-41');
      await person.submit();
      expect(person.events.map(({ type }) => type))
        .to.include('logto-complete')
        .and.not.include('logto-failed');
    } finally {
      Object.defineProperty(window, 'localStorage', blocked);
    }
  });
});

describe('The way that was taken last', () => {
  it('is marked where the other one is asked for first', async () => {
    localStorage.setItem(key, 'code:email');
    const person = await mount({ settings: tenants.passwordFirst, preview: { step: steps.password }, attributes });
    expect(choice(person, 'Sign in with a code instead')).to.equal('Sign in with a code instead Last used');
    localStorage.setItem(key, 'password');
    const other = await mount({ settings: tenants.codeFirst, preview: { step: codeStep }, attributes });
    expect(choice(other, 'Sign in with a password instead')).to.equal('Sign in with a password instead Last used');
  });

  it('is marked for those who type their way there', async () => {
    localStorage.setItem(key, 'password');
    const person = await mount({ settings: tenants.codeFirst, attributes });
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    expect(choice(person, 'Sign in with a password instead')).to.equal('Sign in with a password instead Last used');
  });

  for (const [what, kept] of Object.entries({
    'the one that is asked for': [key, 'password'],
    'a code to a phone': [key, 'code:phone'],
    'what was used for another application': ['logto-sign-in:last-method:library', 'code:email'],
    'anything else': [key, '<b>code</b>'],
  })) {
    it(`is not marked on another button: ${what}`, async () => {
      localStorage.setItem(...(kept as [string, string]));
      const person = await mount({ settings: tenants.passwordFirst, preview: { step: steps.password }, attributes });
      expect(choice(person, 'Sign in with a code instead')).to.equal('Sign in with a code instead');
    });
  }
});
