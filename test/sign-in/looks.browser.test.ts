import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { answers, never, steps, tenants } from '../../src/testing/index.js';
import { frames } from '../frames.js';
import { mount, unmount } from './mount.js';

const settings = { ...tenants.emailAndPassword, hideLogtoBranding: false };
const password = 'POST /api/experience/verification/password';

afterEach(async () => {
  unmount();
  document.documentElement.removeAttribute('style');
  await emulateMedia({ colorScheme: 'light' });
});

const part = (element: Element, name: string) => element.querySelector<HTMLElement>(`.logto_${name}`);
const styleOf = (element: Element, name: string) => getComputedStyle(part(element, name)!);

/** A property, a value for it, and where it shows: the part, its style, and what that is then. */
const properties: readonly [name: string, value: string, part: string, style: string, expected: string][] = [
  ['--logto-primary', 'rgb(1, 2, 3)', 'button', 'background-color', 'rgb(1, 2, 3)'],
  ['--logto-on-primary', 'rgb(1, 2, 3)', 'button', 'color', 'rgb(1, 2, 3)'],
  ['--logto-accent', 'rgb(1, 2, 3)', 'footer .logto_link', 'color', 'rgb(1, 2, 3)'],
  ['--logto-accent', 'light-dark(rgb(1, 2, 3), red)', 'footer .logto_link', 'color', 'rgb(1, 2, 3)'],
  ['--logto-text', 'rgb(1, 2, 3)', 'headline', 'color', 'rgb(1, 2, 3)'],
  ['--logto-text-soft', 'rgb(1, 2, 3)', 'signature', 'color', 'rgb(1, 2, 3)'],
  ['--logto-background', 'rgb(1, 2, 3)', 'main-content', 'background-color', 'rgb(1, 2, 3)'],
  ['--logto-field', 'rgb(1, 2, 3)', 'control', 'background-color', 'rgb(1, 2, 3)'],
  ['--logto-field-line', 'rgb(1, 2, 3)', 'control', 'border-top-color', 'rgb(1, 2, 3)'],
  ['--logto-danger', 'rgb(1, 2, 3)', 'error', 'color', 'rgb(1, 2, 3)'],
  ['--logto-font', 'monospace', 'headline', 'font-family', 'monospace'],
  ['--logto-align', 'start', 'heading', 'justify-items', 'start'],
  ['--logto-align', 'start', 'headline', 'text-align', 'start'],
  ['--logto-align', 'start', 'branding-header', 'justify-items', 'start'],
  ['--logto-radius', '999px', 'main-content', 'border-top-left-radius', '40px'],
  ['--logto-radius', '0px', 'main-content', 'border-top-left-radius', '0px'],
  ['--logto-radius', '20px', 'button', 'border-top-left-radius', '20px'],
  ['--logto-control-height', '56px', 'control', 'height', '56px'],
  ['--logto-control-height', '36px', 'control', 'height', '36px'],
  ['--logto-control-height', '40px', 'button', 'height', '40px'],
  ['--logto-width', '500px', 'main-content', 'width', '500px'],
  ['--logto-padding', '48px', 'main-content', 'padding-left', '48px'],
  ['--logto-logo-height', '60px', 'branding-header img', 'height', '60px'],
  ['--logto-shadow', 'none', 'main-content', 'box-shadow', 'none'],
];

describe('A page restyles the element', () => {
  for (const [name, value, where, style, expected] of properties) {
    it(`with ${name}: ${value}`, async () => {
      const { element } = await mount({ settings });
      const before = styleOf(element, where).getPropertyValue(style);
      document.documentElement.style.setProperty(name, value);
      expect(styleOf(element, where).getPropertyValue(style)).to.equal(expected);
      expect(before).to.not.equal(expected);
    });
  }

  it('with --logto-line and --logto-success, which show later', async () => {
    document.documentElement.style.setProperty('--logto-line', 'rgb(1, 2, 3)');
    document.documentElement.style.setProperty('--logto-success', 'rgb(1, 2, 3)');
    const { element } = await mount({ settings, preview: { step: { name: 'sign-in', after: 'password-reset' } } });
    await mount({ settings, preview: { step: steps.password } });
    expect(styleOf(element, 'notice').color).to.equal('rgb(1, 2, 3)');
    const waiting = await mount({ settings: 'elsewhere', server: { 'GET /api/.well-known/experience': never } });
    expect(styleOf(waiting.element, 'bone').backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('with a rule that has one id more than ours', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('logto-sign-in:not(#a#b#c#d) .logto_button { text-transform: uppercase; }');
    document.adoptedStyleSheets.unshift(sheet);
    const { element } = await mount({ settings });
    expect(styleOf(element, 'button').textTransform).to.equal('uppercase');
    document.adoptedStyleSheets.shift();
  });
});

describe('Without a frame', () => {
  it('the card is the page’s ground and takes all the room there is', async () => {
    const { element } = await mount({ settings, attributes: { variant: 'bare' } });
    const { padding, boxShadow, backgroundColor } = styleOf(element, 'main-content');
    expect([padding, boxShadow, backgroundColor]).to.deep.equal(['0px', 'none', 'rgba(0, 0, 0, 0)']);
  });
});

describe('The theme of the page', () => {
  it('is taken on where it is to be inherited, and followed', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const { element, settled } = await mount({ settings, attributes: { theme: 'inherit' } });
    await settled();
    expect(element.dataset['theme']).to.equal('dark');
    expect(styleOf(element, 'main-content').backgroundColor).to.equal('rgb(23, 23, 26)');
    const followed = new Promise((resolve) => element.addEventListener('transitionend', resolve, { once: true }));
    document.documentElement.style.colorScheme = 'light';
    await followed;
    await settled();
    expect(element.dataset['theme']).to.equal('light');
  });

  it('follows the system where the page leaves it to that', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    const { element, settled } = await mount({ settings, attributes: { theme: 'inherit' } });
    await settled();
    expect(element.dataset['theme']).to.equal('dark');
  });
});

describe('Children of the page', () => {
  const children = '<b slot="header">Welcome</b><b slot="footer">Help</b><b slot="elsewhere">Not ours</b>';

  /** The words of the card from top to bottom. */
  const words = (element: Element) => part(element, 'main-content')!.textContent.replace(/\s+/g, ' ').trim();

  it('stand at the top and at the bottom of the card', async () => {
    const { element } = await mount({ settings, children });
    expect(words(element)).to.match(/^Welcome Sign in to your account.*Create account Help Powered by Logto$/);
  });

  it('come to their place when they come later, in their order', async () => {
    const { element, settled } = await mount({ settings, children });
    element.append(Object.assign(document.createElement('i'), { slot: 'header', textContent: 'back' }));
    await settled();
    expect(words(element)).to.match(/^Welcomeback Sign in/);
  });

  it('stay away once the page has taken them away', async () => {
    const { element, settled } = await mount({ settings, children });
    element.querySelector('[slot="header"]')!.remove();
    element.theme = 'dark';
    await settled();
    expect(words(element)).to.match(/^Sign in/);
  });

  it('stay away that left before there was a card', async () => {
    const server = { 'GET /api/.well-known/experience': never };
    const { element, settled } = await mount({ settings: 'elsewhere', server, children });
    element.querySelector('[slot="header"]')!.remove();
    element.settings = settings;
    await settled();
    expect(words(element)).to.match(/^Sign in/);
  });

  it('are added and taken away by frameworks as if they had never moved', async () => {
    const { element, settled } = await mount({ settings, children });
    const welcome = element.querySelector('[slot="header"]')!;
    element.insertBefore(Object.assign(document.createElement('i'), { slot: 'header', textContent: 'Hello' }), welcome);
    await settled();
    expect(words(element)).to.match(/^Welcome ?Hello Sign in/);
    element.removeChild(welcome);
    await settled();
    expect(words(element)).to.match(/^Hello Sign in/);
    expect(() => element.removeChild(document.createElement('p'))).to.throw('not a child');
  });

  it('are styled by the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('b { color: rgb(1, 2, 3); text-transform: uppercase; } b > u { float: left; }');
    document.adoptedStyleSheets.unshift(sheet);
    const { element } = await mount({ settings, children: '<b slot="header">Hello <u>you</u></b>' });
    const { color, textTransform } = getComputedStyle(element.querySelector('b')!);
    expect([color, textTransform]).to.deep.equal(['rgb(1, 2, 3)', 'uppercase']);
    expect(getComputedStyle(element.querySelector('u')!).float).to.equal('left');
    document.adoptedStyleSheets.shift();
  });
});

describe('What the element is doing', () => {
  it('is on it as states and as attributes', async () => {
    const { element, type, submit, transport, button, settled } = await mount({
      settings,
      server: { [password]: answers.invalidCredentials },
    });
    expect([element.dataset['step'], element.dataset['state']]).to.deep.equal(['sign-in', '']);
    type('identifier', 'ada@mail.test');
    type('password', 'a-guess');
    await submit();
    expect(element.dataset['state']).to.equal('refused');
    expect(element.matches(':state(refused)')).to.equal(true);
    transport.answer(password, never);
    button('Sign in').click();
    await settled();
    expect(element.dataset['state']).to.equal('pending');
    expect(element.matches(':state(pending):not(:state(refused))')).to.equal(true);
  });

  it('is loading as long as there are no settings', async () => {
    const { element } = await mount({ settings: 'elsewhere', server: { 'GET /api/.well-known/experience': never } });
    expect(element.matches(':state(loading)')).to.equal(true);
  });

  it('has failed where no screen can be shown', async () => {
    const { element } = await mount({
      settings: 'elsewhere',
      server: { 'GET /api/.well-known/experience': { status: 500 } },
    });
    expect(element.matches(':state(failed):not(:state(loading))')).to.equal(true);
  });

  it('is asking while a question lies over the screen', async () => {
    const { element } = await mount({ settings, preview: { step: steps.question } });
    expect([element.dataset['step'], element.dataset['state']]).to.deep.equal(['question', 'asking']);
  });
});

describe('The card', () => {
  it('is the main part of a page that is nothing but the sign-in page, and of no other', async () => {
    const own = await mount({ settings, attributes: { routing: 'path' }, preview: { step: steps.code } });
    expect(own.element.querySelectorAll('main').length).to.equal(1);
    const { element } = await mount({ settings });
    expect(element.querySelectorAll('main').length).to.equal(0);
  });
});

describe('The first screen', () => {
  it('comes without anything moving, even where the page centres it', async () => {
    document.body.style.cssText = 'min-height: 100dvh; align-content: center;';
    let moved = 0;
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => (moved += (entry as PerformanceEntry & { value: number }).value)),
    );
    observer.observe({ type: 'layout-shift' });
    const late = async () => {
      await frames(4);
      return Response.json({ ...settings, termsOfUseUrl: 'https://books.test/terms' });
    };
    const { element, settled } = await mount({
      settings: 'elsewhere',
      server: { 'GET /api/.well-known/experience': late },
    });
    expect(element.dataset['state']).to.equal('loading');
    await frames(8);
    await settled();
    await frames(4);
    expect(part(element, 'terms') === null).to.equal(false);
    expect(moved).to.equal(0);
    observer.disconnect();
    document.body.removeAttribute('style');
  });
});

describe('The layout', () => {
  const layoutAt = async (preview: Parameters<typeof mount>[0]) =>
    part((await mount({ settings, ...preview })).element, 'main-content')!.dataset['layout'];

  it('goes with what a screen is for', async () => {
    expect(await layoutAt({})).to.equal('landing');
    expect(await layoutAt({ preview: { step: { name: 'register' } } })).to.equal('landing');
    expect(await layoutAt({ preview: { step: { name: 'sign-in', only: [] } } })).to.equal('focused');
    expect(await layoutAt({ preview: { step: steps.code } })).to.equal('secondary');
    expect(await layoutAt({ preview: { step: steps['account-suspended'] } })).to.equal('static');
  });

  it('that is focused says what it asks for and leads to everything else', async () => {
    const { element, button, settled } = await mount({
      settings,
      attributes: { 'first-screen': 'identifier:sign_in' },
    });
    expect(part(element, 'description')?.textContent).to.equal('Enter your email to sign in.');
    button('All sign-in options').click();
    await settled();
    expect(part(element, 'main-content')!.dataset['layout']).to.equal('landing');
    expect(part(element, 'description') === null).to.equal(true);
  });
});

describe('The tenant’s brand', () => {
  it('is signed by Logto unless the tenant hides it', async () => {
    const signed = await mount({ settings });
    expect(part(signed.element, 'signature')?.textContent).to.equal('Powered by Logto');
    const plain = await mount({ settings: { ...settings, hideLogtoBranding: true } });
    expect(part(plain.element, 'signature') === null).to.equal(true);
  });

  it('is told apart where the tenant is for development', async () => {
    const real = await mount({ settings });
    expect(part(real.element, 'development-notice') === null).to.equal(true);
    const { element } = await mount({ settings: { ...settings, isDevelopmentTenant: true } });
    expect(part(element, 'development-notice')?.textContent).to.contain('For development only');
  });

  it('does without a logo that is broken', async () => {
    const { element } = await mount({ settings: { ...settings, branding: { logoUrl: 'data:image/png,broken' } } });
    const image = element.querySelector<HTMLImageElement>('.logto_branding-header img')!;
    await new Promise((resolve) => (image.complete ? resolve(0) : image.addEventListener('error', resolve)));
    expect(part(element, 'branding-header')!.checkVisibility()).to.equal(false);
  });

  it('changes its logo with the theme', async () => {
    const [logoUrl, darkLogoUrl] = ['light', 'dark'].map((name) => `data:image/svg+xml,<svg id="${name}"/>`);
    const { element, settled } = await mount({
      settings: { ...settings, branding: { logoUrl, darkLogoUrl }, color: { isDarkModeEnabled: true } },
      attributes: { theme: 'light' },
    });
    const source = () => element.querySelector('.logto_branding-header img')!.getAttribute('src');
    expect(source()).to.equal(logoUrl);
    element.theme = 'dark';
    await settled();
    expect(source()).to.equal(darkLogoUrl);
  });

  it('keeps a button that is as pale as the card apart from it', async () => {
    const { element } = await mount({ settings: { ...settings, color: { primaryColor: '#ffffff' } } });
    expect(styleOf(element, 'button').boxShadow).to.contain('rgb(140, 140, 149)');
  });
});
