import { expect } from 'chai';
import sinon from 'sinon';
import { LogtoCompleteEvent } from '../../src/index.js';
import { answers, steps, tenants } from '../../src/testing/index.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const send = 'POST /api/experience/verification/verification-code';
const verify = 'POST /api/experience/verification/verification-code/verify';

let clock: sinon.SinonFakeTimers;
beforeEach(
  () => (clock = sinon.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 1_800_000_000_000 })),
);
afterEach(() => {
  unmount();
  clock.restore();
});

/** A person who has been sent a code. */
async function mountCode(options: Parameters<typeof mount>[0] = {}): Promise<Mounted> {
  const person = await mount({ settings: tenants.emailAndCode, ...options });
  person.type('identifier', 'ada@mail.test');
  await person.submit();
  return person;
}

const drawn = ({ element }: Mounted) =>
  [...element.querySelectorAll('.logto_digit')].map(({ textContent }) => textContent.trim()).join('');

const errorOf = ({ element }: Mounted) => element.querySelector('.logto_error')?.textContent.trim();

const resend = ({ element }: Mounted) =>
  [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Send again'));

describe('The code field', () => {
  it('is one real input that phones and managers know', async () => {
    const { element, input } = await mountCode();
    expect(element.querySelectorAll('input')).to.have.length(1);
    const code = input('code');
    expect([code.type, code.inputMode, code.autocomplete, code.maxLength]).to.deep.equal([
      'text',
      'numeric',
      'one-time-code',
      -1,
    ]);
    expect(code.labels?.[0]?.textContent).to.equal('Verification code');
  });

  for (const [what, text] of Object.entries({
    'a code': '407123',
    'a code in two halves': '407 123',
    'a whole message': 'Your Bookstore code is 407-123. It is valid for 10 minutes.',
    'a message with a year': '2026: use 407123 to sign in',
  })) {
    it(`takes the code out of ${what}, and submits it`, async () => {
      const person = await mountCode();
      person.type('code', text);
      await person.settled();
      expect(person.transport.requests(verify)[0]?.body).to.include({ code: '407123' });
      expect(person.events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
    });
  }

  it('draws the digits there are so far, and waits for the rest', async () => {
    const person = await mountCode();
    person.type('code', '40a7');
    expect(drawn(person)).to.equal('407');
    expect(person.input('code').value).to.equal('407');
    expect(person.transport.requests(verify)).to.have.length(0);
  });

  it('tells what is missing when an incomplete code is submitted', async () => {
    const person = await mountCode();
    person.type('code', '407');
    await person.submit();
    expect(errorOf(person)).to.equal('Please enter all 6 digits of the code.');
    expect(person.input('code').value).to.equal('407');
    expect(person.transport.requests(verify)).to.have.length(0);
  });

  it('is emptied after a wrong code, and has focus for the next one', async () => {
    const person = await mountCode({ server: { [verify]: answers.codeMismatch } });
    person.type('code', '000000');
    await person.settled();
    expect(errorOf(person)).to.equal('This code is not right. Please check it.');
    expect(person.input('code').value).to.equal('');
    expect(drawn(person)).to.equal('');
    expect(document.activeElement === person.input('code')).to.equal(true);
  });
});

describe('Another code', () => {
  it('may be asked for 59 seconds after the last one, counted down in sight', async () => {
    const person = await mountCode();
    expect(person.element.textContent).to.match(/Send again in\s+59\s+s/);
    expect(resend(person)).to.equal(undefined);
    clock.tick(1000);
    await person.settled();
    expect(person.element.textContent).to.match(/Send again in\s+58\s+s/);
    clock.tick(57_999);
    await person.settled();
    expect(resend(person)).to.equal(undefined);
    clock.tick(1001);
    await person.settled();
    expect(resend(person) !== undefined).to.equal(true);
  });

  it('does not count the seconds aloud', async () => {
    const { element } = await mountCode();
    expect(
      element.querySelector('.logto_seconds')?.closest('[role="status"], [role="alert"], [aria-live]') ?? undefined,
    ).to.equal(undefined);
  });

  it('is sent without starting anew, announced, and starts the countdown again', async () => {
    const person = await mountCode();
    clock.tick(60_000);
    await person.settled();
    resend(person)!.click();
    await person.settled();
    expect(person.transport.requests('PUT /api/experience')).to.have.length(1);
    expect(person.transport.requests(send)).to.have.length(2);
    expect(person.element.querySelector('[role="status"]')?.textContent).to.contain('We have sent another code.');
    expect(person.element.textContent).to.match(/Send again in\s+59\s+s/);
    expect(document.activeElement === person.input('code')).to.equal(true);
    person.type('code', '407123');
    await person.settled();
    expect(person.transport.requests(verify)[0]?.body).to.include({ verificationId: 'verification-2' });
  });

  it('may be asked for at once when the one sent has expired', async () => {
    const person = await mountCode({ server: { [verify]: answers.codeExpired } });
    person.type('code', '407123');
    await person.settled();
    expect(person.element.querySelector('.logto_notice')?.textContent).to.contain('This code cannot be used any more.');
    expect(resend(person) !== undefined).to.equal(true);
  });

  it('is refused in words when too many were sent', async () => {
    const person = await mountCode();
    clock.tick(60_000);
    await person.settled();
    person.transport.answer(send, answers.messageLimit);
    resend(person)!.click();
    await person.settled();
    expect(person.element.querySelector('.logto_notice')?.textContent).to.contain('wait ten minutes');
  });

  it('leaves no clock running when the screen is gone', async () => {
    const person = await mountCode();
    person.element.remove();
    expect(clock.countTimers()).to.equal(0);
  });
});

describe('A code in a text message', () => {
  const get = sinon.stub(navigator.credentials, 'get');
  beforeEach(() => Object.assign(window, { OTPCredential: class {} }));
  afterEach(() => {
    Reflect.deleteProperty(window, 'OTPCredential');
    get.reset();
  });
  after(() => get.restore());

  const phone = { step: { ...steps.code, identifier: { type: 'phone', value: '12025550123' } } } as const;

  it('is taken out of it by itself, where the browser can', async () => {
    get.resolves({ code: '407123' } as unknown as Credential);
    const person = await mount({ settings: tenants.emailAndCode, preview: phone });
    expect(person.transport.requests(verify)[0]?.body).to.include({ code: '407123' });
  });

  it('is waited for no longer than the screen is there', async () => {
    get.returns(new Promise(() => {}));
    const person = await mount({ settings: tenants.emailAndCode, preview: phone });
    const { signal } = get.firstCall.args[0] as CredentialRequestOptions;
    person.element.remove();
    expect(signal?.aborted).to.equal(true);
  });

  it('is not asked for where it went by email', async () => {
    await mountCode();
    expect(get.called).to.equal(false);
  });
});

describe('A long address', () => {
  it('does not push anything out of the card', async () => {
    const person = await mount({ settings: tenants.emailAndCode });
    person.type('identifier', `${'a-very-long-name-'.repeat(6)}@mail.test`);
    await person.submit();
    const form = person.element.querySelector('form')!.getBoundingClientRect();
    expect(form.width).to.be.at.most(400);
  });
});

describe('The way to the mailbox', () => {
  const preview = (value: string, type: 'email' | 'phone' = 'email') => ({
    step: { ...steps.code, identifier: { type, value } },
  });
  const link = ({ element }: Mounted) => element.querySelector<HTMLAnchorElement>('.logto_footer a');

  it('is a link beside the form where we know the provider', async () => {
    const person = await mount({ settings: tenants.emailAndCode, preview: preview('ada@gmail.com') });
    const { href, target, rel, textContent } = link(person)!;
    expect([href, target, rel]).to.deep.equal(['https://mail.google.com/', '_blank', 'noopener']);
    expect(textContent.trim()).to.equal('Open Gmail');
  });

  it('is left to the person where we do not', async () => {
    expect(link(await mount({ settings: tenants.emailAndCode, preview: preview('ada@mail.test') }))).to.equal(null);
    expect(link(await mount({ settings: tenants.emailAndCode, preview: preview('163', 'phone') }))).to.equal(null);
  });
});

describe('An address without an account', () => {
  it('is told, and can be changed', async () => {
    const person = await mountCode({ server: { 'POST /api/experience/identification': answers.unknownUser } });
    person.type('code', '407123');
    await person.settled();
    expect(person.element.querySelector('dialog')?.textContent).to.contain(
      'There is no account for the email ada@mail.test.',
    );
    person.button('Got it').click();
    await person.settled();
    expect(person.input('identifier').value).to.equal('ada@mail.test');
  });
});
