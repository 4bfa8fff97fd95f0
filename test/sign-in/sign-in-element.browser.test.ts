import { expect } from 'chai';
import sinon from 'sinon';
import { LogtoCompleteEvent, LogtoFailedEvent, LogtoRefusedEvent, LogtoStepEvent } from '../../src/index.js';
import { answers, never, page, tenants, unreachable } from '../../src/testing/index.js';
import { mount, unmount } from './mount.js';

afterEach(unmount);

const password = 'POST /api/experience/verification/password';
const settings = 'GET /api/.well-known/experience';

/** What is told beside a field. */
function errorOf(input: HTMLInputElement): string | undefined {
  return document.getElementById(input.getAttribute('aria-describedby')!)?.textContent.trim();
}

/** The name of what has focus, or its tag. */
const focused = () => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName;

const noticeOf = (element: Element) => element.querySelector('.logto_notice')?.textContent.trim();

describe('The first screen', () => {
  it('asks for username and password at once where nothing else could follow', async () => {
    const { element, input } = await mount();
    expect([...element.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal(['identifier', 'password']);
    expect(input('identifier').autocomplete).to.equal('username');
    expect(input('password').autocomplete).to.equal('current-password');
  });

  it('asks only who somebody is where password or code may follow', async () => {
    const { element } = await mount({ settings: tenants.passwordFirst });
    expect([...element.querySelectorAll('input')].map(({ name }) => name)).to.deep.equal(['identifier']);
    expect(element.querySelector('label')?.textContent).to.equal('Username or email');
  });

  it('says so where the tenant offers no way to sign in', async () => {
    const { element } = await mount({ settings: tenants.nothing });
    expect(element.querySelector('form') === null).to.equal(true);
    expect(noticeOf(element)).to.equal('Signing in is switched off for this application.');
  });

  it('carries the names that existing scripts know', async () => {
    const { element, input } = await mount();
    expect(element.querySelector('.logto_page-container > .logto_main-content') !== null).to.equal(true);
    expect(element.querySelector<HTMLButtonElement>('button[name="submit"]')?.type).to.equal('submit');
    expect(input('identifier').form === input('password').form).to.equal(true);
  });

  it('removes what held its place, and leaves the children of the page', async () => {
    const { element } = await mount({ children: '<p>Loading…</p>text<a slot="footer" href="/help">Help</a>' });
    expect(element.querySelector('p:not([class])') === null).to.equal(true);
    expect(element.textContent).to.not.contain('text');
    expect(element.querySelector(':scope [slot="footer"]')?.textContent).to.equal('Help');
  });
});

describe('Settings', () => {
  it('are fetched from the server where the page gives none', async () => {
    const { element, transport } = await mount({
      settings: 'elsewhere',
      server: { [settings]: { status: 200, body: tenants.passwordFirst } },
      attributes: { 'app-id': 'bookstore' },
    });
    expect(transport.requests(settings)).to.have.length(1);
    expect(element.querySelector('label')?.textContent).to.equal('Username or email');
  });

  it('may be carried inside the element', async () => {
    const { element, transport } = await mount({
      settings: 'elsewhere',
      children: `<script type="application/json">${JSON.stringify(tenants.emailAndCode)}</script>`,
    });
    expect(transport.requests(settings)).to.have.length(0);
    expect(element.querySelector('label')?.textContent).to.equal('Email');
  });

  it('that change start the sign-in again; equal ones do not', async () => {
    const { element, events, settled, type, input } = await mount();
    type('identifier', 'ada');
    element.settings = structuredClone(tenants.usernameAndPassword);
    await settled();
    expect(input('identifier').value).to.equal('ada');
    element.settings = tenants.emailAndCode;
    await settled();
    expect(element.querySelector('label')?.textContent).to.equal('Email');
    expect(events.filter((event) => event instanceof LogtoFailedEvent)).to.deep.equal([]);
  });

  it('that are malformed are named for developers, and the rest still works', async () => {
    const told: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => told.push(message);
    const { element, events } = await mount({
      settings: { ...tenants.usernameAndPassword, color: { primaryColor: 'tomato' } },
    });
    console.error = error;
    expect(String(told[0])).to.contain('color.primaryColor');
    const failed = events.find((event) => event instanceof LogtoFailedEvent) as LogtoFailedEvent;
    expect(failed.reason).to.equal('settings');
    expect(failed.detail).to.contain('color.primaryColor');
    expect(element.querySelectorAll('input')).to.have.length(2);
  });

  for (const [why, reply] of Object.entries({ 'that nobody answers': unreachable, 'answered by a page': page })) {
    it(`${why} can be asked for again`, async () => {
      const { element, events, transport, button, settled } = await mount({
        settings: 'elsewhere',
        server: { [settings]: reply },
      });
      expect(element.querySelector('[role="alert"]')?.textContent).to.contain('Something went wrong');
      expect((events[0] as LogtoFailedEvent).reason).to.equal(reply === page ? 'server' : 'network');
      transport.answer(settings, { status: 200, body: tenants.usernameAndPassword });
      button('Try again').click();
      await settled();
      expect(element.querySelectorAll('input')).to.have.length(2);
    });
  }
});

describe('Signing in', () => {
  it('tells the page where to go, once, and lets it go there itself', async () => {
    const { events, type, submit } = await mount();
    type('identifier', 'ada');
    type('password', 'Violet-Kettle-41');
    await submit();
    await submit();
    const complete = events.filter((event) => event instanceof LogtoCompleteEvent);
    expect(complete).to.have.length(1);
    expect(complete[0]).to.include({ redirectTo: answers.finished.body.redirectTo, bubbles: true, composed: true });
  });

  it('reads what a password manager filled in silently', async () => {
    const { transport, input, submit } = await mount();
    input('identifier').value = 'ada';
    input('password').value = 'Violet-Kettle-41';
    await submit();
    expect(transport.requests(password)[0]?.body).to.deep.equal({
      identifier: { type: 'username', value: 'ada' },
      password: 'Violet-Kettle-41',
    });
  });

  it('sends one request for a double click', async () => {
    const { transport, element, type, settled } = await mount();
    type('identifier', 'ada');
    type('password', 'secret');
    const form = element.querySelector('form')!;
    form.requestSubmit();
    form.requestSubmit();
    await settled();
    expect(transport.requests(password)).to.have.length(1);
  });

  it('disables the button while it waits, and never the fields', async () => {
    const { element, input, type, submit } = await mount({ server: { [password]: never } });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    const button = element.querySelector<HTMLButtonElement>('button[name="submit"]')!;
    expect(button.disabled).to.equal(true);
    expect(button.ariaBusy).to.equal('true');
    expect(input('identifier').disabled || input('password').disabled).to.equal(false);
  });

  it('goes nowhere that is not a web address', async () => {
    const redirectTo = 'javascript:alert(1)';
    const { element, events, type, submit } = await mount({
      server: { 'POST /api/experience/submit': { status: 200, body: { redirectTo } } },
    });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    expect(events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(false);
    expect((events.at(-1) as LogtoFailedEvent).reason).to.equal('server');
    expect(element.textContent).to.contain('Try again');
  });

  it('is not finished by an element that has left the page', async () => {
    let answer: (response: Response) => void = () => {};
    const { element, events, type, submit, settled } = await mount({
      server: { 'POST /api/experience/submit': () => new Promise((resolve) => (answer = resolve)) },
    });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    element.remove();
    answer(Response.json(answers.finished.body));
    await settled();
    expect(events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(false);
    document.body.append(element);
    await settled();
    expect(events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
    element.remove();
  });
});

describe('What is wrong', () => {
  it('with the form is told beside the fields, without asking the server', async () => {
    const { transport, input, submit } = await mount();
    await submit();
    expect(errorOf(input('identifier'))).to.equal('Please enter your username.');
    expect(errorOf(input('password'))).to.equal('Please enter your password.');
    expect(focused()).to.equal('identifier');
    expect(transport.requests(password)).to.have.length(0);
  });

  it('with an email address that cannot be one is told before it is sent', async () => {
    const { input, type, submit } = await mount({ settings: tenants.emailAndCode });
    type('identifier', 'ada@mail');
    await submit();
    expect(errorOf(input('identifier'))).to.equal('This does not look like a valid email.');
  });

  it('with the password is told beside it', async () => {
    const { events, input, type, submit } = await mount({ server: { [password]: answers.invalidCredentials } });
    type('identifier', 'ada');
    type('password', 'wrong');
    await submit();
    expect(errorOf(input('password'))).to.equal('The account or the password is not right. Please check both.');
    expect(input('password').ariaInvalid).to.equal('true');
    expect(focused()).to.equal('password');
    expect(input('identifier').value).to.equal('ada');
    const refused = events.find((event) => event instanceof LogtoRefusedEvent);
    expect(refused).to.include({ code: 'session.invalid_credentials', step: 'sign-in' });
  });

  it('is no longer told when the person tries again', async () => {
    const { input, type, submit } = await mount({
      server: { [password]: [answers.invalidCredentials, never] as never },
    });
    type('identifier', 'ada');
    type('password', 'wrong');
    await submit();
    await submit();
    expect(errorOf(input('password'))).to.equal('');
  });

  for (const { why, answer, told } of [
    {
      why: 'an account that is locked for a while',
      answer: answers.lockedOut,
      told: answers.lockedOut.body.message, // It alone knows for how long.
    },
    {
      why: 'a method that is not enabled',
      answer: answers.methodNotEnabled,
      told: 'You cannot sign in this way here.',
    },
  ]) {
    it(`about ${why} is told above the form`, async () => {
      const { element, type, submit } = await mount({ server: { [password]: answer } });
      type('identifier', 'ada');
      type('password', 'secret');
      await submit();
      expect(noticeOf(element)).to.equal(told);
    });
  }

  it('about the network keeps what was typed, and can be tried again', async () => {
    const { element, events, input, transport, type, submit } = await mount({ server: { [password]: unreachable } });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    expect(noticeOf(element)).to.contain('check your connection');
    expect(events.find((event) => event instanceof LogtoFailedEvent)).to.include({ reason: 'network' });
    expect(input('identifier').value).to.equal('ada');
    transport.answer(password, answers.verified);
    await submit();
    expect(events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
  });

  it('about a suspended account has a screen of its own, with a way on', async () => {
    const { element, type, submit, button, settled } = await mount({
      settings: { ...tenants.usernameAndPassword, supportEmail: 'help@books.test' },
      server: { [password]: answers.suspended },
    });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    expect(element.querySelector('h1')?.textContent.trim()).to.equal('This account is suspended');
    expect(element.querySelector('a')?.href).to.equal('mailto:help@books.test');
    button('Use another account').click();
    await settled();
    expect(element.querySelectorAll('input')).to.have.length(2);
  });
});

describe('A session', () => {
  it('that is missing is told before the person types', async () => {
    const { element, events } = await mount({ server: { 'PUT /api/experience': answers.sessionNotFound } });
    expect(element.querySelector('h1')?.textContent.trim()).to.equal('This sign-in is no longer open');
    expect(events.find((event) => event instanceof LogtoFailedEvent)).to.include({ reason: 'session' });
  });

  it('that cannot be because cookies are blocked says so, with the remedy', async () => {
    const cookies = sinon.stub(navigator, 'cookieEnabled').value(false);
    const { element, events } = await mount({ server: { 'PUT /api/experience': answers.sessionNotFound } });
    cookies.restore();
    expect(element.textContent).to.contain('Your browser blocks the cookies');
    expect(events.find((event) => event instanceof LogtoFailedEvent)).to.include({ reason: 'hosting' });
  });

  it('that the server has given up after an hour is told as soon as the person begins to type', async () => {
    const person = await mount();
    const now = sinon.stub(performance, 'now').returns(3_600_001);
    person.type('identifier', 'a');
    await person.settled();
    now.restore();
    expect(person.element.querySelector('h1')?.textContent.trim()).to.equal('This sign-in is no longer open');
  });

  it('that is missing has a way on: where the tenant says, else another try', async () => {
    const missing = { 'PUT /api/experience': answers.sessionNotFound };
    const elsewhere = { ...tenants.usernameAndPassword, unknownSessionRedirectUrl: 'https://books.test/start' };
    const { element } = await mount({ settings: elsewhere, server: missing });
    expect(element.querySelector<HTMLAnchorElement>('a.logto_button')?.href).to.equal('https://books.test/start');

    const unsafe = { ...tenants.usernameAndPassword, unknownSessionRedirectUrl: 'javascript:alert(1)' };
    const { element: other, transport, button, settled } = await mount({ settings: unsafe, server: missing });
    expect(other.querySelector('a') === null).to.equal(true);
    button('Try again').click();
    await settled();
    expect(noticeOf(other)).to.equal(answers.sessionNotFound.body.message);
    transport.answer('PUT /api/experience', answers.started);
    button('Try again').click();
    await settled();
    expect(other.querySelectorAll('input')).to.have.length(2);
  });
});

describe('Going from screen to screen', () => {
  it('is told by name', async () => {
    const { events, type, submit } = await mount({ settings: tenants.passwordFirst });
    type('identifier', 'ada@mail.test');
    await submit();
    const steps = events.filter((event) => event instanceof LogtoStepEvent);
    expect(steps.map(({ step, previous }) => [step, previous])).to.deep.equal([
      ['sign-in', undefined],
      ['password', 'sign-in'],
    ]);
    expect(JSON.stringify(Object.values(steps[1]!))).to.not.contain('ada@mail.test');
  });

  it('takes the username along into the password form', async () => {
    const { element, input, type, submit } = await mount({ settings: tenants.passwordFirst });
    type('identifier', 'ada@mail.test');
    await submit();
    const username = input('identifier');
    expect(username.form === input('password').form).to.equal(true);
    expect([username.value, username.autocomplete, username.type]).to.deep.equal(['ada@mail.test', 'username', 'text']);
    expect(element.textContent).to.contain('ada@mail.test');
  });

  it('leads back to what was typed', async () => {
    const { element, input, type, submit, settled } = await mount({ settings: tenants.passwordFirst });
    type('identifier', 'ada@mail.test');
    await submit();
    element.querySelector<HTMLButtonElement>('button[aria-label="Back"]')!.click();
    await settled();
    expect(input('identifier').value).to.equal('ada@mail.test');
    expect(element.querySelector('button[aria-label="Back"]') === null).to.equal(true);
  });

  it('lets the person change who they are', async () => {
    const { input, type, submit, button, settled } = await mount({ settings: tenants.codeFirst });
    type('identifier', 'ada@mail.test');
    await submit();
    button('Change').click();
    await settled();
    expect(input('identifier').value).to.equal('ada@mail.test');
  });

  it('lets the person choose the other proof, whichever came first', async () => {
    const { element, type, submit, button, settled } = await mount({ settings: tenants.codeFirst });
    type('identifier', 'ada@mail.test');
    await submit();
    button('Sign in with a password instead').click();
    await settled();
    expect(element.querySelector('input[name="password"]') !== null).to.equal(true);
    button('Sign in with a code instead').click();
    await settled();
    expect(element.querySelector('input[name="code"]') !== null).to.equal(true);
  });

  it('moves focus to the first empty field, but never on page load', async () => {
    const { type, submit } = await mount({ settings: tenants.passwordFirst });
    expect(focused()).to.equal('BODY');
    type('identifier', 'ada@mail.test');
    await submit();
    expect(focused()).to.equal('password');
  });

  it('moves focus on page load where the page asks for it', async () => {
    await mount({ attributes: { autofocus: '' } });
    expect(focused()).to.equal('identifier');
  });

  it('moves focus to the headline where there is no field', async () => {
    const { type, submit } = await mount({ server: { [password]: answers.suspended } });
    type('identifier', 'ada');
    type('password', 'secret');
    await submit();
    expect(focused()).to.equal('H1');
  });
});

describe('Two elements on one page', () => {
  it('do not disturb each other', async () => {
    const one = await mount({ settings: tenants.usernameAndPassword });
    const other = await mount({ settings: { ...tenants.emailAndCode, color: { primaryColor: '#d4380d' } } });
    one.type('identifier', 'ada');
    one.type('password', 'secret');
    other.type('identifier', 'grace@mail.test');
    await one.submit();
    expect(other.input('identifier').value).to.equal('grace@mail.test');
    expect(other.events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(false);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(getComputedStyle(other.element).getPropertyValue('--_brand-primary')).to.equal('#d4380d');
    expect(getComputedStyle(one.element).getPropertyValue('--_brand-primary')).to.equal('#5d34f2');
  });
});
