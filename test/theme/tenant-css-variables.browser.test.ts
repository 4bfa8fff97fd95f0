import { expect } from 'chai';
import { contrast } from '../../src/theme/contrast.js';
import { adoptTenantCss } from '../../src/theme/tenant-css/adopt-tenant-css.js';
import { tenants } from '../../src/testing/index.js';
import { mount, unmount } from '../sign-in/mount.js';

const names = [
  ...['default', 'hover', 'pressed', 'loading', '30', '40', '50', '60', '70'].map((name) => `color-brand-${name}`),
  ...['focused', 'hover', 'pressed'].map((name) => `color-overlay-brand-${name}`),
  ...['primary', 'secondary', 'link', 'disable'].map((name) => `color-type-${name}`),
  ...['body', 'body-base', 'body-overlay', 'float', 'float-base', 'float-overlay', 'layer-1', 'layer-2', 'light'].map(
    (name) => `color-bg-${name}`,
  ),
  ...['mask', 'toast', 'state-unselected', 'state-disabled'].map((name) => `color-bg-${name}`),
  ...['', '-2', '-3', '-4'].map((name) => `color-surface${name}`),
  ...['border', 'divider'].map((name) => `color-line-${name}`),
  ...['default', 'hover', 'pressed', '30', '40', '50'].map((name) => `color-danger-${name}`),
  ...['default', 'hover', 'pressed', 'disable', '60', '70', '80', '90'].map((name) => `color-success-${name}`),
  ...['default', '60', '70', '90', '99'].map((name) => `color-alert-${name}`),
  ...['0', '10', '20', '50', '80', '90', '95', '99', '100'].map((name) => `color-neutral-${name}`),
];
const fonts = [
  ...['headline-1', 'headline-2', 'title-1', 'title-2', 'title-3', 'label-1', 'label-2', 'label-3'],
  ...['body-1', 'body-2', 'body-3', 'subhead-cap'],
];

const settings = { ...tenants.passwordFirst, termsOfUseUrl: 'https://books.test/terms' };
const themes = ['light', 'dark'] as const;

const show = async (css: string, theme: 'light' | 'dark' = 'light') => {
  const { element } = await mount({ settings, attributes: { theme } });
  undos.push(adoptTenantCss(element, css));
  return element;
};

const undos: (() => void)[] = [];

afterEach(() => {
  undos.splice(0).forEach((undo) => undo());
  document.documentElement.removeAttribute('style');
  unmount();
});

/** A colour of any notation, as it is drawn: red, green and blue. */
function drawn(color: string): [number, number, number] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const look = (element: Element, selector: string, property: string) =>
  getComputedStyle(selector === '' ? element : element.querySelector(selector)!).getPropertyValue(property);

const button = '.logto_button[name="submit"]';

describe('The custom properties of the stock page', () => {
  for (const theme of themes) {
    it(`without a value of the tenant's, nothing looks different: ${theme}`, async () => {
      const { element } = await mount({ settings, attributes: { theme } });
      const all = () =>
        [element, ...element.querySelectorAll('*')].map((part) => {
          const style = getComputedStyle(part);
          const drawnBy = [...style].filter((name) => !name.startsWith('--'));
          return Object.fromEntries(drawnBy.map((name) => [name, style.getPropertyValue(name)]));
        });
      const before = all();
      undos.push(adoptTenantCss(element, ''));
      expect(all()).to.deep.equal(before);
    });

    it(`are all there to be used: ${theme}`, async () => {
      const element = await show('', theme);
      const probe = document.createElement('div');
      element.append(probe);
      for (const name of names) {
        probe.style.cssText = `background-color: var(--${name}, rgb(1, 2, 3))`;
        const color = getComputedStyle(probe).backgroundColor;
        expect(color, name).not.to.equal('rgb(1, 2, 3)');
        // As a colour that is none would be.
        expect(color === 'rgba(0, 0, 0, 0)', name).to.equal(name === 'color-neutral-0');
      }
      for (const name of fonts) {
        probe.style.cssText = `font: var(--font-${name})`;
        expect(getComputedStyle(probe).fontFamily, name).to.equal('system-ui, sans-serif');
      }
    });
  }

  it("the page's own of the same name stay out", async () => {
    document.documentElement.style.cssText = '--radius: 99px; --color-bg-body: red; --color-brand-default: red';
    const element = await show('.logto_headline { color: var(--color-bg-body) }', 'dark');
    expect(look(element, '', '--radius')).to.equal('10px');
    expect(look(element, '.logto_input', 'border-radius')).not.to.equal('99px');
    expect(drawn(look(element, '.logto_headline', 'color'))).to.deep.equal([23, 23, 26]);
    expect(drawn(look(element, button, 'background-color'))).to.deep.equal([93, 52, 242]);
  });

  const red = [255, 0, 0];
  const followers: readonly (readonly [css: string, selector: string, property: string])[] = [
    [':root { --color-bg-body: red }', '.logto_main-content', 'background-color'],
    [':root { --color-bg-float: red }', '.logto_main-content', 'background-color'],
    [':root { --color-bg-float: red; --color-bg-body: blue }', '.logto_main-content', 'background-color'],
    ['main { --color-bg-float: red }', '.logto_main-content', 'background-color'],
    [':root { --color-brand-default: red }', button, 'background-color'],
    ['body { --brand: red; --color-brand-default: var(--brand) }', button, 'background-color'],
    [':root { --color-type-link: red; --color-brand-default: blue }', '.logto_terms .logto_link', 'color'],
    [':root { --color-type-primary: red }', '.logto_headline', 'color'],
    [':root { --color-type-secondary: red }', '.logto_terms', 'color'],
    [':root { --color-danger-default: red }', '', '--_danger'],
    [':root { --color-line-border: red }', '', '--_line-field'],
    [':root { --color-line-divider: red }', '', '--_line'],
  ];
  for (const [css, selector, property] of followers) {
    it(`our ${property} of ${selector || 'the element'} follows ${css}`, async () => {
      const element = await show(css);
      expect(drawn(look(element, selector, property))).to.deep.equal(red);
    });
  }

  it('corners follow --radius', async () => {
    const element = await show(':root { --radius: 3px }');
    expect(look(element, '.logto_button', 'border-radius')).to.equal('3px');
  });

  it('with another brand colour, what lies on it and links can be read, as near to it as can be', async () => {
    const grounds = { light: drawn('#fff'), dark: drawn('#17171a') };
    for (const theme of themes) {
      for (const brand of ['#000', '#fff', '#ffe600', '#00c2ff', '#7f00ff', '#767676', '#b45309', '#0000ff']) {
        const element = await show(`:root { --color-brand-default: ${brand} }`, theme);
        const link = drawn(look(element, '.logto_terms .logto_link', 'color'));
        const [on, ground] = [look(element, button, 'color'), look(element, button, 'background-color')].map(drawn) as [
          [number, number, number],
          [number, number, number],
        ];
        expect(ground).to.deep.equal(drawn(brand));
        expect(contrast(on, ground), `${brand}, ${theme}: on it`).to.be.at.least(4.5);
        expect(contrast(link, grounds[theme]), `${brand}, ${theme}: link`).to.be.at.least(4.5);
        undos.splice(0).forEach((undo) => undo());
        unmount();
      }
    }
    const element = await show(':root { --color-brand-default: #93370d }');
    expect(drawn(look(element, '.logto_terms .logto_link', 'color'))).to.deep.equal(drawn('#93370d'));
  });

  it("the page's --logto-… goes before the tenant's", async () => {
    document.documentElement.style.cssText = '--logto-background: rgb(1, 2, 3); --logto-primary: rgb(4, 5, 6)';
    const element = await show(':root { --color-bg-body: red; --color-brand-default: red }');
    expect(look(element, '.logto_main-content', 'background-color')).to.equal('rgb(1, 2, 3)');
    expect(look(element, button, 'background-color')).to.equal('rgb(4, 5, 6)');
  });

  it('a tenant with a dark ground of its own has it in the dark alone', async () => {
    const css = '.logto_main-content { border-radius: 16px; }\n[data-theme="dark"] { --color-bg-body: #111; }';
    const { element } = await mount({ settings, attributes: { theme: 'dark' } });
    undos.push(adoptTenantCss(element, css));
    const ground = () => look(element, '.logto_main-content', 'background-color');
    expect(ground()).to.equal('rgb(17, 17, 17)');
    expect(look(element, '.logto_main-content', 'border-radius')).to.equal('16px');
    element.theme = 'light';
    await element.updateComplete;
    expect(ground()).to.equal('rgb(255, 255, 255)');
    expect(look(element, '.logto_main-content', 'border-radius')).to.equal('16px');
  });
});
