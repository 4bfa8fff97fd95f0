import { expect } from 'chai';
import sinon, { type SinonFakeTimers } from 'sinon';
import { LogtoFailedEvent } from '../../src/index.js';
import { answers, never, page, phrasesIn, tenants, type Reply } from '../../src/testing/index.js';
import { loadWords, mount, unmount, type Mounted } from './mount.js';

const address = location.href;

afterEach(() => {
  unmount();
  sinon.restore();
  history.replaceState(null, '', address);
  document.cookie = '_logto=; max-age=0; path=/';
  localStorage.clear();
});

const phrases = 'GET /api/.well-known/phrases';

const comeIn = { action: { sign_in: 'Come in' } };

const card = ({ element }: Mounted) => element.querySelector<HTMLElement>('.logto_page-container')!;
const mainButton = ({ element }: Mounted) =>
  element.querySelector<HTMLButtonElement>('button[name="submit"]')!.textContent.trim();
const signIn = { de: 'Anmelden', fr: 'Se connecter', ja: 'サインイン' } as const;

describe('The words', () => {
  it('are in the language of the attribute, before all else', async () => {
    history.replaceState(null, '', '?ui_locales=fr');
    const person = await mount({ attributes: { lang: 'de' } });
    expect(mainButton(person)).to.equal(signIn.de);
    expect(card(person).lang).to.equal('de');
    expect(person.element.locale).to.equal('de');
  });

  it('are in the language that the application asks for in the address', async () => {
    await loadWords('fr');
    history.replaceState(null, '', '?ui_locales=ga%20fr%20de');
    expect(mainButton(await mount())).to.equal(signIn.fr);
  });

  it('are in the language that the server has noted for the application', async () => {
    await loadWords('fr');
    document.cookie = `_logto=${encodeURIComponent('{"appId":"library","uiLocales":"fr"}')}; path=/`;
    expect(mainButton(await mount())).to.equal(signIn.fr);
  });

  it('are in one of the browser’s languages, the best first', async () => {
    await loadWords('de');
    sinon.stub(navigator, 'languages').value(['ga', 'de-AT', 'fr']);
    expect(mainButton(await mount())).to.equal(signIn.de);
  });

  it('are in the tenant’s language where it does not want the browser’s', async () => {
    await loadWords('fr');
    const languageInfo = { autoDetect: false, fallbackLanguage: 'fr' };
    expect(mainButton(await mount({ settings: { ...tenants.usernameAndPassword, languageInfo } }))).to.equal(signIn.fr);
  });

  it('are in the tenant’s language where the browser’s are not here', async () => {
    await loadWords('ja');
    sinon.stub(navigator, 'languages').value(['ga']);
    const languageInfo = { autoDetect: true, fallbackLanguage: 'ja' };
    expect(mainButton(await mount({ settings: { ...tenants.usernameAndPassword, languageInfo } }))).to.equal(signIn.ja);
  });

  it('change with the attribute, and nothing that was typed is lost', async () => {
    const person = await mount();
    person.type('identifier', 'ada');
    person.type('password', 'secret');
    await loadWords('de');
    person.element.lang = 'de';
    await person.settled();
    expect(mainButton(person)).to.equal(signIn.de);
    expect(person.input('identifier').value).to.equal('ada');
    expect(person.input('password').value).to.equal('secret');
    person.element.lang = 'en';
    await person.settled();
    expect(mainButton(person)).to.equal('Sign in');
  });

  it('change on a later screen, too', async () => {
    const person = await mount({ settings: tenants.passwordFirst, attributes: { lang: 'de' } });
    person.type('identifier', 'ada');
    await person.submit();
    await loadWords('fr');
    person.element.lang = 'fr';
    await person.settled();
    expect(person.element.querySelector('h1')!.textContent.trim()).to.equal('Saisissez votre mot de passe');
  });

  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['de', 'ltr'],
  ] as const) {
    it(`run ${dir} in ${lang}, whatever the page does`, async () => {
      document.documentElement.dir = dir === 'rtl' ? 'ltr' : 'rtl';
      const person = await mount({ attributes: { lang } });
      document.documentElement.removeAttribute('dir');
      expect(getComputedStyle(card(person)).direction).to.equal(dir);
      expect(getComputedStyle(person.element.querySelector('.logto_label')!).direction).to.equal(dir);
    });
  }

  it('say whose the page is from left to right in every language', async () => {
    const person = await mount({
      settings: { ...tenants.usernameAndPassword, hideLogtoBranding: false },
      attributes: { lang: 'ar' },
    });
    const signature = person.element.querySelector<HTMLElement>('.logto_signature')!;
    expect([signature.lang, getComputedStyle(signature).direction]).to.deep.equal(['en', 'ltr']);
  });

  it('are asked of the server, too, in the language that was chosen', async () => {
    const person = await mount({ attributes: { lang: 'de' } });
    person.type('identifier', 'ada');
    person.type('password', 'secret');
    await person.submit();
    const [request] = person.transport.requests('POST /api/experience/verification/password');
    expect(request!.headers['accept-language']).to.equal('de');
  });

  it('are one page’s: the second element that wants others is told about', async () => {
    const error = sinon.stub(console, 'error');
    await mount({ attributes: { lang: 'de' } });
    await mount({ attributes: { lang: 'de' } });
    expect(error.callCount).to.equal(0);
    await mount({ attributes: { lang: 'fr' } });
    expect(error.callCount).to.equal(1);
    expect(String(error.firstCall.args[0])).to.contain('fr');
  });

  it('of a refusal are ours where the server has none in the language', async () => {
    const person = await mount({
      attributes: { lang: 'cs' },
      server: { 'POST /api/experience/verification/password': answers.invalidCredentials },
    });
    person.type('identifier', 'ada');
    person.type('password', 'secret');
    await person.submit();
    expect(person.element.textContent).to.not.contain('That account and password');
    expect(person.input('password').getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('A tenant’s own words', () => {
  const open = (reply: Reply, attributes: Record<string, string> = {}) =>
    mount({ server: { [phrases]: reply }, attributes });

  it('are there when the first screen is', async () => {
    expect(mainButton(await open(phrasesIn('en', comeIn)))).to.equal('Come in');
  });

  it('lie over those of another language', async () => {
    const person = await open(phrasesIn('de', { action: { sign_in: 'Herein' } }), { lang: 'de' });
    expect(mainButton(person)).to.equal('Herein');
    expect(person.element.querySelector('label')!.textContent.trim()).to.equal('Benutzername');
  });

  it('are left out where they are in another language than was asked for', async () => {
    const person = await open(phrasesIn('en', comeIn), { lang: 'de' });
    expect(mainButton(person)).to.equal(signIn.de);
  });

  it('are left out where nobody says which language they are in', async () => {
    const person = await open({ status: 200, body: { translation: comeIn } });
    expect(mainButton(person)).to.equal('Sign in');
  });

  it('may be in a language that only the tenant has', async () => {
    const person = await open(phrasesIn('ga', { action: { sign_in: 'Sínigh isteach' } }), { lang: 'ga' });
    expect(mainButton(person)).to.equal('Sínigh isteach');
    expect(person.element.locale).to.equal('ga');
  });

  it('may be in a language that runs from right to left', async () => {
    const person = await open(phrasesIn('he', { action: { sign_in: 'כניסה' } }), { lang: 'he' });
    expect(mainButton(person)).to.equal('כניסה');
    expect(card(person).dir).to.equal('rtl');
  });

  it('may be in a variety of a language that nobody asked for, where there is no other', async () => {
    const person = await open(phrasesIn('he-IL', { action: { sign_in: 'כניסה' } }), { lang: 'he' });
    expect(mainButton(person)).to.equal('כניסה');
    expect(person.element.locale).to.equal('he-IL');
  });

  it('are left out where they are in another variety of a language that is here', async () => {
    const person = await open(phrasesIn('pt-BR', comeIn), { lang: 'pt-PT' });
    expect(mainButton(person)).to.equal('Iniciar sessão');
  });

  it('may be in a variety of a language, which is spoken under them', async () => {
    const person = await open(phrasesIn('de-AT', { action: { sign_in: 'Servus' } }), { lang: 'de-AT' });
    expect(mainButton(person)).to.equal('Servus');
    expect(person.element.querySelector('label')!.textContent.trim()).to.equal('Benutzername');
  });

  it('may have links where ours have them, and none where they have not', async () => {
    const person = await mount({
      settings: {
        ...tenants.usernameAndPassword,
        agreeToTermsPolicy: 'Manual',
        termsOfUseUrl: 'https://books.test/terms',
      },
      server: { [phrases]: phrasesIn('en', { description: { agree_with_terms: 'I know the' } }) },
    });
    const label = person.element.querySelector('.logto_choice')!;
    expect(label.textContent.trim().replaceAll(/\s+/g, ' ')).to.equal('I know the Terms of Use');
    expect(label.querySelector('a')!.href).to.equal('https://books.test/terms');
  });

  it('are never made elements of', async () => {
    const sign_in = '<img src=x onerror=alert(1)><b>Come in</b>';
    const person = await open(phrasesIn('en', { action: { sign_in } }));
    expect(mainButton(person)).to.equal(sign_in);
    expect(person.element.querySelector('[onerror], b') === null).to.equal(true);
  });

  for (const lang of ['xx', 'german', 'no language']) {
    it(`and nobody’s in “${lang}” are told to whoever wrote that`, async () => {
      const error = sinon.stub(console, 'error');
      const person = await open(phrasesIn('en', {}), { lang });
      expect(mainButton(person)).to.equal('Sign in');
      expect(String(error.firstCall.args[0])).to.contain(lang);
    });
  }

  it('are not asked for in a preview', async () => {
    const { transport } = await mount({ preview: { step: { name: 'sign-in' } } });
    expect(transport.requests(phrases)).to.have.length(0);
  });

  for (const [what, reply] of [
    ['an unknown address', { status: 404, body: { code: 'entity.not_found', message: 'Not found.' } }],
    ['a page', page],
    ['nonsense', phrasesIn('en', ['Come in'])],
  ] as const) {
    it(`are done without where there is ${what}, which is told to the page`, async () => {
      const person = await open(reply);
      expect(mainButton(person)).to.equal('Sign in');
      expect(person.events.filter((event) => event instanceof LogtoFailedEvent)).to.have.length(1);
    });
  }

  describe('that come late', () => {
    let clock: SinonFakeTimers;
    beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));

    it('do not keep the first screen waiting', async () => {
      const person = await open(never);
      expect(person.element.querySelector('form') === null).to.equal(true);
      await clock.tickAsync(300);
      await person.settled();
      expect(mainButton(person)).to.equal('Sign in');
    });

    it('are not waited for where the tenant had none last time', async () => {
      await open(phrasesIn('en', {}));
      unmount();
      const person = await open(never);
      await clock.tickAsync(0);
      await person.settled();
      expect(mainButton(person)).to.equal('Sign in');
    });

    it('are waited for in another language', async () => {
      await open(phrasesIn('en', {}));
      unmount();
      const person = await open(never, { lang: 'de' });
      await clock.tickAsync(299);
      await person.settled();
      expect(person.element.querySelector('form') === null).to.equal(true);
    });

    it('are waited for where it had some', async () => {
      await open(phrasesIn('en', comeIn));
      unmount();
      const person = await open(never);
      await clock.tickAsync(299);
      await person.settled();
      expect(person.element.querySelector('form') === null).to.equal(true);
      await clock.tickAsync(1);
      await person.settled();
      expect(mainButton(person)).to.equal('Sign in');
    });

    it('are spoken from the next screen on, and never change one that is read', async () => {
      let resolve!: (response: Response) => void;
      const promise = new Promise<Response>((resolved) => (resolve = resolved));
      const person = await mount({ settings: tenants.passwordFirst, server: { [phrases]: () => promise } });
      await clock.tickAsync(300);
      await person.settled();
      const before = person.element.querySelector('h1')!.textContent;
      resolve(
        new Response(JSON.stringify({ translation: { description: { enter_password: 'Your secret' } } }), {
          headers: { 'Content-Type': 'application/json', 'Content-Language': 'en' },
        }),
      );
      await person.settled();
      expect(person.element.querySelector('h1')!.textContent).to.equal(before);
      person.type('identifier', 'ada');
      await person.submit();
      expect(person.element.querySelector('h1')!.textContent.trim()).to.equal('Your secret');
    });
  });
});
