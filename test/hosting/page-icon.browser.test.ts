import { expect } from 'chai';
import sinon from 'sinon';
import { PageIcon } from '../../src/hosting/page-icon.js';
import { parseSettings } from '../../src/settings/parse-settings.js';

const light = 'https://cdn.test/icon.png';
const dark = 'https://cdn.test/icon-dark.png';

let shown: PageIcon[] = [];
let own: HTMLLinkElement[] = [];

const iconOf = (branding: unknown) => {
  const icon = new PageIcon(parseSettings({ branding }).settings);
  shown.push(icon);
  return icon;
};

/** Icons of the page's own. */
const addIcons = (...rels: string[]) => {
  own = rels.map((rel) => Object.assign(document.createElement('link'), { rel, href: `/${rel.length}.ico` }));
  document.head.prepend(...own);
  return own;
};

/** What a browser looks at. */
const icons = () =>
  Array.from(
    document.querySelectorAll<HTMLLinkElement>(
      'link[rel~="icon" i], link[rel^="apple-touch-icon" i], link[rel="mask-icon"]',
    ),
    ({ rel, href }) => `${rel}: ${href}`,
  );

const both = (address: string) => [`icon: ${address}`, `apple-touch-icon: ${address}`];

beforeEach(() => sinon.stub(console, 'error'));

afterEach(() => {
  shown.forEach((icon) => icon.remove());
  own.forEach((link) => link.remove());
  [shown, own] = [[], []];
  sinon.restore();
});

describe('The icon of a page that is the sign-in page', () => {
  it('is the tenant’s, for bookmarks and home screens', () => {
    iconOf({ favicon: light }).show('light');
    expect(icons()).to.deep.equal(both(light));
  });

  it('is the one for the theme, and changes with it', () => {
    const icon = iconOf({ favicon: light, darkFavicon: dark });
    icon.show('dark');
    expect(icons()).to.deep.equal(both(dark));
    icon.show('light');
    expect(icons()).to.deep.equal(both(light));
  });

  it('is the same in the dark where the tenant has only one', () => {
    for (const darkFavicon of [undefined, null, '', 'javascript:alert(1)']) {
      const icon = iconOf({ favicon: light, darkFavicon });
      icon.show('dark');
      expect(icons(), String(darkFavicon)).to.deep.equal(both(light));
      icon.remove();
    }
  });

  it('is not asked for again where nothing changes', () => {
    const icon = iconOf({ favicon: light });
    icon.show('light');
    const links = [...document.querySelectorAll('link')];
    icon.show('dark');
    icon.show('light');
    expect([...document.querySelectorAll('link')].every((link, index) => link === links[index])).to.equal(true);
  });

  it('takes the place of the page’s own, which come back where they were', () => {
    const rels = ['icon', 'shortcut icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'mask-icon'];
    const [first, ...others] = addIcons(...rels);
    const before = icons();
    expect(before.length).to.equal(rels.length);
    const order = [...document.head.children];
    const icon = iconOf({ favicon: light, darkFavicon: dark });
    icon.show('light');
    icon.show('dark');
    expect(icons()).to.deep.equal(both(dark));
    expect(first!.isConnected && others.every((link) => link.isConnected)).to.equal(true);
    icon.remove();
    expect(icons()).to.deep.equal(before);
    expect([...document.head.children]).to.deep.equal(order);
    icon.show('dark');
    expect(icons()).to.deep.equal(both(dark));
  });

  it('leaves other links of the page alone', () => {
    const [canonical, favorites] = addIcons('canonical', 'iconic');
    iconOf({ favicon: light }).show('light');
    expect([canonical!.rel, favorites!.rel]).to.deep.equal(['canonical', 'iconic']);
  });

  it('is the page’s own where the tenant has none for the theme', () => {
    addIcons('icon');
    const before = icons();
    const icon = iconOf({ darkFavicon: dark });
    icon.show('dark');
    icon.show('light');
    expect(icons()).to.deep.equal(before);
    iconOf({}).show('light');
    iconOf({ favicon: '' }).show('light');
    expect(icons()).to.deep.equal(before);
    sinon.assert.notCalled(console.error as sinon.SinonStub);
  });

  it('may be a picture written out, or lie on the page’s own server', () => {
    const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    const icon = iconOf({ favicon: picture, darkFavicon: '/icon.png' });
    icon.show('light');
    expect(icons()[0]).to.match(/^icon: data:image\/svg\+xml,/);
    icon.show('dark');
    expect(icons()).to.deep.equal(both(`${location.origin}/icon.png`));
  });

  for (const favicon of [
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://cdn.test/a.png',
    '//cdn.test/a.png',
    'a',
    7,
    {},
  ]) {
    it(`is none, and named once, where the address is ${JSON.stringify(favicon)}`, () => {
      const icon = iconOf({ favicon });
      ['light', 'dark', 'light'].forEach((theme) => icon.show(theme as 'light'));
      expect(icons()).to.deep.equal([]);
      sinon.assert.calledOnceWithMatch(
        console.error as sinon.SinonStub,
        'branding.favicon: expected a web address or an image',
      );
    });
  }
});
