import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LogtoStepEvent } from '../../src/sign-in/events.js';
import { answers, never, settingsWith, steps, unreachable, type Script } from '../../src/testing/index.js';
import { mount, unmount, type Mounted } from './mount.js';

afterEach(unmount);

const byCode = settingsWith([['email', 'code']], { signUp: { identifiers: ['email'], password: false, verify: true } });
const unknown = { 'POST /api/experience/identification': [answers.unknownUser, answers.identified] };

/** Somebody who typed the right code, and is asked whether to make an account. */
async function asked(server: Script = unknown): Promise<Mounted> {
  const person = await mount({ settings: byCode, preview: { step: steps.code }, server });
  person.input('code').focus();
  person.type('code', '407123');
  await person.settled();
  return person;
}

const dialogOf = ({ element }: Mounted) => element.querySelector('dialog');

describe('A question', () => {
  it('is a modal dialog with a name and a description', async () => {
    const dialog = dialogOf(await asked());
    expect(dialog?.matches(':modal')).to.equal(true);
    expect(document.getElementById(dialog!.getAttribute('aria-labelledby')!)?.textContent).to.equal(
      'Create an account?',
    );
    expect(document.getElementById(dialog!.getAttribute('aria-describedby')!)?.textContent).to.contain('ada@mail.test');
  });

  it('has the focus on the answer that leads on', async () => {
    const person = await asked();
    expect(document.activeElement).to.equal(person.button('Create account'));
  });

  it('is a step of its own to the page, and nothing of it is told but its name', async () => {
    const { events } = await asked();
    const event = events.findLast((candidate) => candidate instanceof LogtoStepEvent);
    expect({ ...event, isTrusted: undefined }).to.include({ step: 'question', previous: 'code' });
  });

  it('that is answered with yes goes on', async () => {
    const person = await asked();
    person.button('Create account').click();
    await person.settled();
    expect(person.events.some(({ type }) => type === 'logto-complete')).to.equal(true);
    expect(dialogOf(person)).to.equal(null);
  });

  it('that is answered twice is answered once', async () => {
    const person = await asked();
    const yes = person.button('Create account');
    yes.click();
    yes.click();
    await person.settled();
    expect(person.transport.requests('PUT /api/experience/interaction-event')).to.have.length(1);
  });

  it('says in it what went wrong with an answer, and can be answered again', async () => {
    const person = await asked({ ...unknown, 'PUT /api/experience/interaction-event': [unreachable, answers.started] });
    person.button('Create account').click();
    await person.settled();
    expect(dialogOf(person)?.querySelector('[role="alert"]')?.textContent).to.contain('check your connection');
    expect(document.activeElement).to.equal(person.button('Create account'));
    person.button('Create account').click();
    await person.settled();
    expect(dialogOf(person)).to.equal(null);
  });

  it('goes away with Escape, as Cancel does', async () => {
    for (const leave of [
      () => sendKeys({ press: 'Escape' }),
      async (person: Mounted) => person.button('Cancel').click(),
    ]) {
      const person = await asked();
      await leave(person);
      await person.settled();
      expect(dialogOf(person)).to.equal(null);
      expect(person.input('identifier').value).to.equal('ada@mail.test');
      unmount();
    }
  });

  it('stays while its answer is under way, however often Escape is pressed', async () => {
    const person = await asked({ ...unknown, 'PUT /api/experience/interaction-event': never });
    person.button('Create account').click();
    await person.settled();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await person.settled();
    expect(dialogOf(person)?.matches(':modal')).to.equal(true);
  });

  it('leaves the screen below as it was', async () => {
    const settings = settingsWith([['username', 'password']], {
      termsOfUseUrl: 'https://books.test/terms',
      agreeToTermsPolicy: 'Manual',
    });
    const person = await mount({ settings });
    person.type('identifier', 'ada');
    person.type('password', 'reading-is-fun');
    const field = person.input('password');
    field.focus();
    await sendKeys({ press: 'Enter' });
    await person.settled();
    expect(dialogOf(person)?.textContent).to.contain('Terms of Use');
    await sendKeys({ press: 'Escape' });
    await person.settled();
    expect(person.input('password')).to.equal(field);
    expect(field.value).to.equal('reading-is-fun');
    expect(document.activeElement).to.equal(field);
    expect(person.transport.requests('POST /api/experience/verification/password')).to.have.length(0);
  });

  it('has its screen below it when the page begins with it', async () => {
    const question = { about: 'taken', identifier: { type: 'email', value: 'ada@mail.test' } } as const;
    const person = await mount({
      settings: byCode,
      preview: { step: { name: 'question', question, over: steps.code } },
    });
    expect(dialogOf(person)?.matches(':modal')).to.equal(true);
    expect(person.input('code')).not.to.equal(null);
    person.button('Got it').click();
    await person.settled();
    expect(dialogOf(person)).to.equal(null);
  });

  it('goes on lying over the page when the element is moved', async () => {
    const person = await asked();
    const box = document.body.appendChild(document.createElement('div'));
    box.append(person.element);
    await person.settled();
    expect(dialogOf(person)?.matches(':modal')).to.equal(true);
    box.remove();
  });
});

describe('The terms', () => {
  const tenant = (agreeToTermsPolicy: string, others: object = {}) =>
    settingsWith([['username', 'password']], {
      termsOfUseUrl: 'https://books.test/terms',
      privacyPolicyUrl: 'https://books.test/privacy',
      signUp: { identifiers: ['username'], password: true },
      agreeToTermsPolicy,
      ...others,
    });
  const links = ({ element }: Mounted) =>
    [...element.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href]);
  const both = [
    ['Terms of Use', 'https://books.test/terms'],
    ['Privacy Policy', 'https://books.test/privacy'],
  ];

  for (const [policy, onSignIn, onRegister] of [
    ['Automatic', 'By continuing, you agree', 'By continuing, you agree'],
    ['ManualRegistrationOnly', 'Terms of Use and Privacy Policy', 'I have read and agree'],
    ['Manual', 'I have read and agree', 'I have read and agree'],
  ] as const) {
    it(`of the policy ${policy} are on the first screens`, async () => {
      for (const [step, words] of [
        [steps['sign-in'], onSignIn],
        [steps.register, onRegister],
      ] as const) {
        const person = await mount({ settings: tenant(policy), preview: { step } });
        expect(person.element.textContent.replace(/\s+/g, ' ')).to.contain(words);
        expect(links(person)).to.deep.equal(both);
        expect(person.element.querySelectorAll('[name="agreed"]')).to.have.length(words.startsWith('I have') ? 1 : 0);
        unmount();
      }
    });
  }

  it('tick the box and go on when they are agreed to', async () => {
    const person = await mount({
      settings: tenant('Manual'),
      server: { 'POST /api/experience/verification/password': answers.invalidCredentials },
    });
    person.type('identifier', 'ada');
    person.type('password', 'a-guess');
    await person.submit();
    person.button('Agree').click();
    await person.settled();
    expect(person.input('agreed').checked).to.equal(true);
    expect(person.transport.requests('POST /api/experience/verification/password')).to.have.length(1);
    await person.submit();
    expect(dialogOf(person)).to.equal(null);
    expect(person.transport.requests('POST /api/experience/verification/password')).to.have.length(2);
  });

  it('are off where there is nothing to read, or nothing that a browser may open', async () => {
    for (const address of [null, 'javascript:alert(1)']) {
      const person = await mount({
        settings: tenant('Manual', { termsOfUseUrl: address, privacyPolicyUrl: address }),
      });
      expect(person.element.querySelector('[name="agreed"]')).to.equal(null);
      expect(links(person)).to.deep.equal([]);
      unmount();
    }
  });

  it('are those that a browser may open', async () => {
    const person = await mount({ settings: tenant('Automatic', { privacyPolicyUrl: 'javascript:alert(1)' }) });
    expect(links(person)).to.deep.equal(both.slice(0, 1));
  });

  it('gate a sign-in that becomes a registration, even where signing in needs none', async () => {
    const person = await mount({
      settings: { ...byCode, termsOfUseUrl: 'https://books.test/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' },
      preview: { step: steps.code },
      server: unknown,
    });
    person.type('code', '407123');
    await person.settled();
    person.button('Create account').click();
    await person.settled();
    expect(dialogOf(person)?.textContent).to.contain('please agree to the Terms of Use');
    expect(person.transport.requests('PUT /api/experience/interaction-event')).to.have.length(0);
    person.button('Agree').click();
    await person.settled();
    expect(person.events.some(({ type }) => type === 'logto-complete')).to.equal(true);
  });
});

describe('A refusal that leads to another screen', () => {
  it('has the focus on the field that it is about', async () => {
    const person = await mount({
      settings: settingsWith([['username', 'password']], { signUp: { identifiers: ['username'], password: true } }),
      preview: { step: { name: 'new-password', event: 'Register', identifier: { type: 'username', value: 'ada' } } },
      server: { 'POST /api/experience/identification': answers.usernameTaken },
    });
    person.type('newPassword', 'Marble-Harbor-58');
    person.type('confirmPassword', 'Marble-Harbor-58');
    await person.submit();
    expect(document.activeElement).to.equal(person.input('identifier'));
    expect(person.input('identifier').value).to.equal('ada');
    expect(person.element.textContent).to.contain('Somebody has this username already.');
  });
});
