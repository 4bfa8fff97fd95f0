import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/sign-in/extras.js';
import '../../src/sign-in/beside.js';
import '../../src/theme/tenant-css/adopt-tenant-css.js';
import { steps, tenants } from '../../src/testing/index.js';
import { mount, unmount } from './mount.js';

const settings = tenants.emailAndPassword;

afterEach(async () => {
  unmount();
  await setViewport({ width: 800, height: 600 });
});

const styleOf = (element: Element, name: string) => getComputedStyle(element.querySelector(`.logto_${name}`)!);

describe('The CSS of a tenant', () => {
  const customCss = '.logto_headline, .logto_chip { color: rgb(1, 2, 3); } body { --color-bg-body: rgb(4, 5, 6); }';

  it('is there with the first screen, and leaves with the element', async () => {
    const { element } = await mount({ settings: { ...settings, customCss } });
    expect(styleOf(element, 'headline').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf(element, 'main-content').backgroundColor).to.equal('rgb(4, 5, 6)');
    const adopted = document.adoptedStyleSheets.length;
    element.remove();
    expect(document.adoptedStyleSheets.length).to.be.lessThan(adopted);
    document.body.append(element);
    expect(styleOf(element, 'headline').color).to.equal('rgb(1, 2, 3)');
  });

  it('goes before that of screens which come later', async () => {
    const { element } = await mount({ settings: { ...settings, customCss }, preview: { step: steps.password } });
    expect(styleOf(element, 'chip').color).to.equal('rgb(1, 2, 3)');
  });

  it('goes with the settings it came with', async () => {
    const { element, settled } = await mount({ settings: { ...settings, customCss } });
    element.settings = settings;
    await settled();
    expect(styleOf(element, 'headline').color).to.equal('rgb(24, 24, 27)');
  });

  it('is named and left out where it is none', async () => {
    const { element } = await mount({ settings: { ...settings, customCss: { color: 'red' } } });
    expect(styleOf(element, 'headline').color).to.equal('rgb(24, 24, 27)');
  });
});

describe('The content of a tenant', () => {
  const customContent = { '/sign-in': '<h2>Welcome</h2><script>alert(1)</script>', '/register': '<h2>Join</h2>' };
  const beside = (element: Element) =>
    element.querySelector('.logto_custom-content')?.innerHTML.replace(/<!--.*?-->/g, '');

  it('stands beside the screen that it is for, cleaned', async () => {
    await setViewport({ width: 1200, height: 600 });
    const { element, button, settled } = await mount({ settings: { ...settings, customContent } });
    expect(beside(element)).to.equal('<h2>Welcome</h2>');
    const [content, card] = ['custom-content', 'main-content'].map((name) =>
      element.querySelector(`.logto_${name}`)!.getBoundingClientRect(),
    );
    expect(content!.right).to.be.lessThan(card!.left);
    button('Create account').click();
    await settled();
    expect(beside(element)).to.equal('<h2>Join</h2>');
  });

  it('is gone where there is none for a screen', async () => {
    const { element } = await mount({ settings: { ...settings, customContent }, preview: { step: steps.code } });
    expect(beside(element)).to.equal(undefined);
  });
});

describe('The icon of a tenant', () => {
  const favicon = 'data:image/png;base64,iVBORw0KGgo=';
  const withIcon = { ...settings, branding: { favicon } };
  const icon = () => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;

  it('is that of a page that is nothing but the sign-in page, as long as it is', async () => {
    const { element } = await mount({
      settings: withIcon,
      attributes: { routing: 'path' },
      preview: { step: steps.code },
    });
    expect(icon()).to.equal(favicon);
    element.remove();
    expect(icon()).to.not.equal(favicon);
  });

  it('is none of a page that only has a sign-in', async () => {
    await mount({ settings: withIcon });
    expect(icon()).to.not.equal(favicon);
  });
});
