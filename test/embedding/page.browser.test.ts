import { expect } from 'chai';
import { LogtoSignIn } from '../../src/index.js';
import { never, steps, tenants } from '../../src/testing/index.js';
import { mount, unmount } from '../sign-in/mount.js';

afterEach(unmount);

describe('In any page', () => {
  it('importing the pure entry registers nothing', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const script = page.document.createElement('script');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    Object.assign(script, { type: 'module', src: '/src/index.ts' });
    page.document.body.append(script);
    await loaded;
    expect(page.customElements.get('logto-sign-in')).to.equal(undefined);
    frame.remove();
  });

  it('a page that registered the tag before keeps its own', async () => {
    const { defineElement } = await import('../../src/sign-in/define-element.js');
    const registered = customElements.get('logto-sign-in');
    defineElement('logto-sign-in', class extends HTMLElement {});
    expect(customElements.get('logto-sign-in') === registered).to.equal(true);
    expect(registered === LogtoSignIn).to.equal(true);
  });

  it('password managers find the fields where they look', async () => {
    await mount();
    const found = [...document.querySelectorAll<HTMLInputElement>('logto-sign-in input')];
    expect(found.map(({ name }) => name)).to.deep.equal(['identifier', 'password']);
    expect(found.every(({ form }) => form !== null)).to.equal(true);
  });

  it('ordinary page styles stay out, and ours stay in', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`
      body * { text-transform: uppercase; float: left; color: red; transition: all 9s; }
      svg { display: block; fill: red; }
      #page #content input { width: 37px; border: 5px solid red; }
      label { display: none; }
      html { font-size: 62.5%; }
      body { letter-spacing: 4px; line-height: 3; }
      .logto_button { background: red; }
      *::before { content: 'x'; }
    `);
    const measure = (element: Element) =>
      [...element.querySelectorAll('*')].map((part) => {
        const { color, backgroundColor, textTransform, float, letterSpacing, display, fontSize } =
          getComputedStyle(part);
        const { width, height } = part.getBoundingClientRect();
        return [
          part.className,
          color,
          backgroundColor,
          textTransform,
          float,
          letterSpacing,
          display,
          fontSize,
          width,
          height,
        ];
      });
    const { element } = await mount({ settings: tenants.passwordFirst, preview: { step: steps.password } });
    const bare = measure(element);
    document.adoptedStyleSheets = [hostile, ...document.adoptedStyleSheets];
    document.body.id = 'page';
    const styled = measure(element);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    document.body.removeAttribute('id');
    expect(styled.map(String)).to.deep.equal(bare.map(String));
  });

  it('custom properties of the page win over the tenant’s colours', async () => {
    document.documentElement.style.setProperty('--logto-primary', 'rgb(0, 128, 0)');
    const { element } = await mount();
    const { backgroundColor } = getComputedStyle(element.querySelector('.logto_button')!);
    document.documentElement.style.removeProperty('--logto-primary');
    expect(backgroundColor).to.equal('rgb(0, 128, 0)');
  });

  it('it is dark from the first moment where the page says so', async () => {
    const { element } = await mount({
      settings: 'elsewhere',
      server: { 'GET /api/.well-known/experience': never },
      attributes: { theme: 'dark' },
    });
    expect(getComputedStyle(element.querySelector('.logto_main-content')!).backgroundColor).to.equal('rgb(23, 23, 26)');
  });

  it('a page that lays it out by content gives it the width it needs', async () => {
    const row = document.createElement('div');
    row.style.display = 'flex';
    document.body.append(row);
    const { element } = await mount();
    row.append(element);
    expect(element.getBoundingClientRect().width).to.equal(400);
    row.remove();
  });

  it('inside a shadow root of the page it looks the same', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const { element } = await mount();
    const width = element.querySelector('button[name="submit"]')!.getBoundingClientRect().width;
    host.attachShadow({ mode: 'open' }).append(element);
    expect(getComputedStyle(element.querySelector('button[name="submit"]')!).borderRadius).to.equal('10px');
    expect(element.querySelector('button[name="submit"]')!.getBoundingClientRect().width).to.equal(width);
    host.remove();
  });
});
