import { expect } from 'chai';
import { LogtoCompleteEvent } from '../../src/index.js';
import { answers, tenants } from '../../src/testing/index.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const address = location.href;
const server = { 'GET /api/experience/interaction': { status: 200, body: { interactionEvent: 'SignIn' } } };

afterEach(() => {
  unmount();
  history.replaceState(null, '', address);
  sessionStorage.clear();
});

const mountRouted = (path: string) => {
  history.replaceState(null, '', path);
  return mount({ settings: tenants.codeFirst, server, attributes: { routing: 'path', 'app-id': 'bookstore' } });
};

const headline = ({ element }: Mounted) => element.querySelector('h1')?.textContent.trim();

/** Resolves when the browser has gone back or forward, and the element has followed. */
async function travel(person: Mounted, go: () => void): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  go();
  await arrived;
  await person.settled();
}

describe('Where the address follows the screens', () => {
  it('it says what the stock page would say', async () => {
    const person = await mountRouted('/sign-in?app_id=bookstore');
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    expect(location.pathname + location.search).to.equal('/sign-in/verification-code?app_id=bookstore');
    person.button('Sign in with a password instead').click();
    await person.settled();
    expect(location.pathname).to.equal('/sign-in/password');
  });

  it('Back and forward in the browser go screen by screen', async () => {
    const person = await mountRouted('/sign-in');
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    await travel(person, () => history.back());
    expect(location.pathname).to.equal('/sign-in');
    expect(headline(person)).to.equal('Sign in to your account');
    await travel(person, () => history.forward());
    expect(headline(person)).to.equal('Check your email');
    person.type('code', '407123');
    await person.settled();
    expect(person.transport.requests('PUT /api/experience')).to.have.length(1);
    expect(person.events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
  });

  it('Back on the card is Back in the browser', async () => {
    const person = await mountRouted('/sign-in');
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    await travel(person, () => person.element.querySelector<HTMLButtonElement>('.logto_back')!.click());
    expect(location.pathname).to.equal('/sign-in');
    expect(person.input('identifier').value).to.equal('ada@mail.test');
  });

  it('the address says where to start, and who the person probably is', async () => {
    const person = await mountRouted('/register?login_hint=ada%40mail.test');
    expect(headline(person)).to.equal('Create your account');
    expect(person.input('identifier').value).to.equal('ada@mail.test');
  });

  it('an address in the middle of a way nobody was on leads to its beginning', async () => {
    const person = await mountRouted('/sign-in/verification-code');
    expect(headline(person)).to.equal('Sign in to your account');
    expect(location.pathname).to.equal('/sign-in');
  });

  it('another load goes on where this one was', async () => {
    const person = await mountRouted('/sign-in');
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    unmount();
    const again = await mount({
      settings: tenants.codeFirst,
      server,
      attributes: { routing: 'path', 'app-id': 'bookstore' },
    });
    expect(headline(again)).to.equal('Check your email');
    expect(again.transport.requests('PUT /api/experience')).to.have.length(0);
    expect(again.transport.requests('POST /api/experience/verification/verification-code')).to.have.length(0);
  });

  it('a way an hour old is not gone on with', async () => {
    const person = await mountRouted('/sign-in');
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    unmount();
    const kept = history.state['logto-sign-in'];
    history.replaceState({ 'logto-sign-in': { ...kept, at: kept.at - 3_600_001 } }, '');
    const again = await mount({ settings: tenants.codeFirst, server, attributes: { routing: 'path' } });
    expect(headline(again)).to.equal('Sign in to your account');
  });

  it('nothing secret is kept', async () => {
    history.replaceState(null, '', '/sign-in');
    const person = await mount({
      settings: tenants.passwordFirst,
      attributes: { routing: 'path' },
      server: { 'POST /api/experience/verification/password': answers.invalidCredentials },
    });
    person.type('identifier', 'ada');
    await person.submit();
    person.type('password', 'Violet-Kettle-41');
    await person.submit();
    expect(JSON.stringify([history.state, location.href, { ...sessionStorage }, { ...localStorage }])).to.not.contain(
      'Violet',
    );
  });
});

describe('Where the address is left alone', () => {
  it('neither the address nor the history changes', async () => {
    const { length } = history;
    const person = await mount({ settings: tenants.codeFirst });
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    expect(location.href).to.equal(address);
    expect(history.length).to.equal(length);
    expect(history.state).to.equal(null);
  });

  it('the way is kept for the tab', async () => {
    const person = await mount({ settings: tenants.codeFirst, attributes: { 'app-id': 'bookstore' } });
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    expect(sessionStorage.getItem('logto-sign-in:bookstore')).to.contain('"name":"code"');
  });

  it('nothing is kept of a way that has come to its end', async () => {
    const person = await mount({ settings: tenants.codeFirst, attributes: { 'app-id': 'bookstore' } });
    person.type('identifier', 'ada@mail.test');
    await person.submit();
    person.type('code', '407123');
    await person.settled();
    expect(person.events.some((event) => event instanceof LogtoCompleteEvent)).to.equal(true);
    expect(sessionStorage.getItem('logto-sign-in:bookstore')).to.equal(null);
  });
});
