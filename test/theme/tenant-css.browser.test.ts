import { expect } from 'chai';
import { spy } from 'sinon';
import { adoptTenantCss } from '../../src/theme/tenant-css/adopt-tenant-css.js';
import { mount, unmount } from '../sign-in/mount.js';

const undos: (() => void)[] = [];

const adopt = (element: HTMLElement, css: string) => {
  const undo = adoptTenantCss(element, css);
  undos.push(undo);
  return undo;
};

afterEach(() => {
  undos.splice(0).forEach((undo) => undo());
  document.querySelectorAll('.page').forEach((part) => part.remove());
  unmount();
});

const find = (root: ParentNode, selector: string) => root.querySelector<HTMLElement>(selector)!;
const styleOf = (root: ParentNode, selector: string) => getComputedStyle(find(root, selector));

/** A part of the page, with what a tenant's rules might be about. */
function putBeside(): HTMLElement {
  const part = document.createElement('div');
  part.className = 'page logto_main-content mobile';
  part.dataset['theme'] = 'dark';
  part.innerHTML = '<p class="x">Text</p><button class="logto_button">Press</button>';
  document.body.append(part);
  return part;
}

/** Where its size changes nothing of the page. */
function putOutOfFlow(element: Element): void {
  const place = document.createElement('div');
  place.className = 'page';
  Object.assign(place.style, { position: 'fixed', inlineSize: '400px', blockSize: '600px' });
  document.body.append(place);
  place.append(element);
}

const allStyles = (...elements: readonly Element[]) =>
  elements.flatMap((element) =>
    [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
    }),
  );

/** Every style rule in what was adopted since. */
function rulesIn(root: DocumentOrShadowRoot, before: readonly CSSStyleSheet[]): CSSStyleRule[] {
  const rulesOf = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...(rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule ? rulesOf(rule.cssRules) : []),
    ]);
  return root.adoptedStyleSheets
    .filter((sheet) => !before.includes(sheet))
    .flatMap(({ cssRules }) => rulesOf(cssRules));
}

describe("A tenant's CSS", () => {
  it('wins over ours where it says as much as ours', async () => {
    const { element } = await mount();
    adopt(element, '.logto_button { text-transform: uppercase } .logto_main-content { border-radius: 3px }');
    expect(styleOf(element, '.logto_button[name="submit"]').textTransform).to.equal('uppercase');
    expect(styleOf(element, '.logto_main-content').borderRadius).to.equal('3px');
  });

  it('leaves the page alone, whatever it selects', async () => {
    const beside = putBeside();
    const { element } = await mount();
    putOutOfFlow(element);
    const page = [document.documentElement, document.body, beside, ...beside.children];
    const before = allStyles(...page);
    const undo = adopt(
      element,
      `body { color: rgb(1, 2, 3); font: 20px serif; counter-reset: a } :root { --x: 1; --radius: 99px }
       html { font-size: 40px } .x, button { color: red } * { letter-spacing: 9px } ::before { content: 'x' }
       [data-theme='dark'] { background: red } .mobile { padding: 9px } .logto_main-content { margin: 9px }
       @layer base, theme { p { color: red } } @media all { p { color: red } :root { word-spacing: 2px } }
       @supports (color: red) { body { margin: 77px } } @container (width > 1px) { p { color: red } }
       @property --y { syntax: '<length>'; inherits: false; initial-value: 7px }
       @scope (.page) { p { color: red } }
       p { &, html & { color: red } } body { & ~ *, & + * { color: red } }`,
    );
    expect(allStyles(...page)).to.deep.equal(before);
    expect(getComputedStyle(document.body).getPropertyValue('--y')).to.equal('');
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    undo();
    expect(allStyles(...page)).to.deep.equal(before);
  });

  it('has no rule without the mark, in whatever it was wrapped', async () => {
    const { element } = await mount();
    const before = [...document.adoptedStyleSheets];
    const warn = spy(console, 'warn');
    adopt(
      element,
      `a, body, .a:is(b, html), :not(x) {} @media all { b {} @supports (color: red) { c {} } } @layer q { d {} }
       @layer { e {} } @container x (width > 1px) { f {} } @starting-style { g {} } @scope (h) { i {} }
       j { k { l & {} } m & {} } :nth-child(2n + 1 of n) {} :lang("x") {} p:is() {} svg|q {} ::part(r) {} :host(s) {}
       t || u {} .v\\), .w {} [x="),y{}"] {} :lang(a\\)\\,body\\:not\\(z) {} ::slotted(*) {} ::view-transition-old(root) {} :nth-child(1 of :is(a:not(b))) {}`,
    );
    warn.restore();
    const mark = `[data-tenant-css="${element.dataset['tenantCss']}"]`;
    const rules = rulesIn(document, before);
    expect(rules.length).to.be.at.least(20);
    for (const { selectorText, parentRule } of rules) {
      for (const selector of listOf(selectorText)) {
        // A rule inside another may be marked by its parent.
        const isMarked = selector.startsWith('&') ? isInStyleRule(parentRule) : beginsWith(selector, mark);
        expect(isMarked, selector).to.equal(true);
      }
    }
  });

  it('says once what it leaves out, and applies the rest', async () => {
    const { element } = await mount();
    const warn = spy(console, 'warn');
    adopt(
      element,
      `@import url('https://fonts.test/css2?family=Inter:wght@400;700&display=swap');
       @import "other.css" screen; /* @import "commented.css"; */
       @page { margin: 1px } @property --y { syntax: '*'; inherits: true } @counter-style z { symbols: 'a' }
       p:is() { color: red } .logto_headline { letter-spacing: 3px }`,
    );
    warn.restore();
    expect(warn.callCount).to.equal(1);
    const words = String(warn.firstCall.args[0]);
    for (const part of [
      'css2?family=Inter:wght@400;700&display=swap',
      'other.css',
      '@page',
      '@property --y',
      '@counter-style z',
      'p:is()',
    ]) {
      expect(words).to.include(part);
    }
    expect(words).not.to.include('commented.css');
    expect(styleOf(element, '.logto_headline').letterSpacing).to.equal('3px');
  });

  it('says nothing where nothing is left out', async () => {
    const { element } = await mount();
    const warn = spy(console, 'warn');
    adopt(
      element,
      '.logto_headline { color: red } @media print { body { color: red } } @keyframes a { to { top: 0 } }',
    );
    warn.restore();
    expect(warn.callCount).to.equal(0);
  });

  it('may be broken anywhere', async () => {
    const { element } = await mount();
    for (const css of [
      '',
      '}',
      '{',
      '@',
      'a{',
      'a:is(',
      '@media {',
      'a{b:"',
      '<style>',
      '@layer 1a {}',
      '@layer \\31 a { p {} }',
      '@namespace url(a); p {}',
      '\0',
      '@layer a\\.b, c; @layer a\\.b { p {} }',
      '@keyframes "a b" {}',
      'p { @layer x { color: red } }',
      '@import',
    ]) {
      const warn = spy(console, 'warn');
      const undo = adopt(element, `${css}`);
      undo();
      warn.restore();
    }
    adopt(
      element,
      '.logto_headline { letter-spacing: 3px } .x { color: ; } } p { } .logto_headline { word-spacing: 4px }',
    );
    expect(styleOf(element, '.logto_headline').letterSpacing).to.equal('3px');
    expect(styleOf(element, '.logto_headline').wordSpacing).to.equal('4px');
  });

  it('of two tenants on one page stays with each', async () => {
    const [one, other] = [await mount(), await mount()];
    const css = (width: number) => `
      :root { --color-bg-body: rgb(${width}, 0, 0); --radius: ${width}px }
      .logto_headline { letter-spacing: ${width}px; animation: turn 1s }
      @keyframes turn { to { letter-spacing: ${width * 10}px } }`;
    adopt(one.element, css(3));
    const undo = adopt(other.element, css(5));
    const look = ({ element }: { element: HTMLElement }) => [
      styleOf(element, '.logto_main-content').backgroundColor,
      getComputedStyle(element).getPropertyValue('--radius'),
      styleOf(element, '.logto_headline').animationName,
    ];
    const [first, second] = [look(one), look(other)];
    expect([first[0], first[1], second[0], second[1]]).to.deep.equal(['rgb(3, 0, 0)', '3px', 'rgb(5, 0, 0)', '5px']);
    expect(first[2]).not.to.equal(second[2]);
    undo();
    expect(look(one)).to.deep.equal(first);
    expect(styleOf(other.element, '.logto_headline').animationName).to.equal('none');
  });

  it('can be undone without a trace', async () => {
    const { element } = await mount();
    const parts = [element, ...element.querySelectorAll('*')];
    const before = allStyles(...parts);
    const sheets = [...document.adoptedStyleSheets];
    adopt(element, "body { color: red } @font-face { font-family: A; src: local('Arial') }")();
    expect([...document.adoptedStyleSheets]).to.deep.equal(sheets);
    expect(element.hasAttribute('data-tenant-css') || element.hasAttribute('data-platform')).to.equal(false);
    expect(allStyles(...parts)).to.deep.equal(before);
  });

  it('works in a shadow root, and stays in there', async () => {
    const { element } = await mount();
    const beside = putBeside();
    const host = document.createElement('div');
    host.className = 'page';
    const shadow = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    shadow.append(element);
    adopt(
      element,
      `body { color: rgb(1, 2, 3) } [data-theme] .logto_headline { animation: turn 9s; font-family: Shop }
       @keyframes turn { from { letter-spacing: 5px } } @font-face { font-family: Shop; src: local('Arial') }`,
    );
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(host).color).not.to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(beside).color).not.to.equal('rgb(1, 2, 3)');
    const headline = find(shadow, '.logto_headline');
    expect(headline.getAnimations().length).to.equal(1);
    expect([...document.fonts].map(({ family }) => family)).to.include(getComputedStyle(headline).fontFamily);
    undos.splice(0).forEach((undo) => undo());
    expect(shadow.adoptedStyleSheets.length).to.equal(1);
  });

  it('knows on which platform it is', async () => {
    const { element } = await mount();
    adopt(
      element,
      'body.desktop .logto_headline { letter-spacing: 3px } body.mobile .logto_headline { letter-spacing: 9px }',
    );
    expect(styleOf(element, '.logto_headline').letterSpacing).to.equal('3px');
    element.dataset['platform'] = 'mobile';
    expect(styleOf(element, '.logto_headline').letterSpacing).to.equal('9px');
  });
});

describe("Names in a tenant's CSS", () => {
  const pageSheet = new CSSStyleSheet();

  before(() => {
    pageSheet.replaceSync('@keyframes turn { from, to { text-indent: 1px } } .page p { animation: turn 9s }');
    document.adoptedStyleSheets.push(pageSheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet);
  });

  it('keyframes are found by every way to name them, and are none of the page', async () => {
    const beside = putBeside();
    const { element } = await mount();
    const headline = find(element, '.logto_headline');
    const uses: Readonly<Record<string, string>> = {
      shorthand: '.logto_headline { animation: turn 9s }',
      longhand: '.logto_headline { animation-name: turn; animation-duration: 9s }',
      quoted: '.logto_headline { animation-name: "turn"; animation-duration: 9s }',
      important: '.logto_headline { animation: turn 9s !important } .logto_headline { animation: none }',
      'beside var()': ':root { --time: 9s } .logto_headline { animation: turn var(--time) }',
      'inside var()': '.logto_headline { animation: var(--none, turn) 9s }',
      'in a variable': ':root { --turn: turn 9s } .logto_headline { animation: var(--turn) }',
      nested: 'main { .logto_headline { animation: turn 9s } }',
      grouped: '@media all { @supports (color: red) { .logto_headline { animation: turn 9s } } }',
      'in a nested group': '.logto_headline { @media all { animation: turn 9s } }',
      prefixed: '.logto_headline { -webkit-animation: turn 9s }',
    };
    for (const [way, css] of Object.entries(uses)) {
      const undo = adopt(element, `${css} @media all { @keyframes turn { from, to { text-indent: 50px } } }`);
      expect(getComputedStyle(headline).textIndent, way).to.equal('50px');
      expect(styleOf(beside, 'p').textIndent).to.equal('1px');
      undo();
    }
  });

  it('several keyframes keep apart, however alike', async () => {
    const { element } = await mount();
    adopt(
      element,
      `@keyframes fade { from, to { text-indent: 1px } } @keyframes fade-in { from, to { word-spacing: 2px } }
       @keyframes "a b" { from, to { letter-spacing: 3px } }
       .logto_headline { --fade: 9s; animation: fade var(--fade), fade-in 9s, "a b" 9s; --x: fade(1) url(fade.png) }
       .logto_button { animation: 'a b' 9s }`,
    );
    const { textIndent, wordSpacing, letterSpacing } = styleOf(element, '.logto_headline');
    expect([textIndent, wordSpacing, letterSpacing]).to.deep.equal(['1px', '2px', '3px']);
    expect(styleOf(element, '.logto_button').letterSpacing).to.equal('3px');
    expect(styleOf(element, '.logto_headline').getPropertyValue('--x')).to.equal('fade(1) url(fade.png)');
  });

  it("the page's keyframes stay within reach", async () => {
    const { element } = await mount();
    adopt(element, '.logto_headline { animation: turn 9s }');
    expect(styleOf(element, '.logto_headline').textIndent).to.equal('1px');
  });

  it('fonts are for the document, and for the tenant alone', async () => {
    const { element } = await mount();
    const undo = adopt(
      element,
      `@font-face { font-family: Shop; src: local('Arial') } @font-face { font-family: "Shop Sans"; src: local('Arial') }
       @supports (color: red) { @font-face { font-family: Brand; src: local('Arial') } }
       @layer a { @font-face { font-family: Layered; src: local('Arial') } }
       @media print { @font-face { font-family: Printed; src: local('Arial') } }
       :root { --font-body-1: 400 16px/24px Shop Sans, serif }
       .logto_headline { font-family: 'Shop Sans', Arial } .logto_input { font: 400 12px Brand }
       .logto_button { font: var(--font-body-1) } .logto_link { font: 400 var(--size, 14px) Brand }`,
    );
    const families = () => [...document.fonts].map(({ family }) => family.replaceAll('"', ''));
    const used = ['.logto_headline', '.logto_input', '.logto_button', '.logto_link'].map((selector) =>
      styleOf(element, selector).fontFamily.split(',')[0]!.replaceAll('"', ''),
    );
    expect(used.map((family) => family.replace(/^logto-tenant-\d+-/, ''))).to.deep.equal([
      'Shop Sans',
      'Brand',
      'Shop Sans',
      'Brand',
    ]);
    expect(families()).to.include.members(used).and.have.length(4);
    expect(families().some((family) => ['Shop Sans', 'Brand'].includes(family))).to.equal(false);
    undo();
    expect(families()).to.deep.equal([]);
  });

  it("layers keep their order, and do not join the page's", async () => {
    const { element } = await mount();
    const page = new CSSStyleSheet();
    page.replaceSync('@layer strong, weak;');
    document.adoptedStyleSheets.unshift(page);
    adopt(
      element,
      `@layer weak, strong.very; @layer strong { @layer very { :root { --seen: strong } } } @layer weak { :root { --seen: weak } }
       @media all { @layer weak { :root { --other: weak } } } @layer { :root { --other: last } }`,
    );
    const style = getComputedStyle(element);
    expect(style.getPropertyValue('--seen')).to.equal('strong');
    expect(style.getPropertyValue('--other')).to.equal('last');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });
});

/** The selectors of a list, which may have lists of their own in brackets. */
function listOf(text: string): string[] {
  let depth = 0;
  const pieces = text.match(/"(?:[^"\\]|\\.)*"|\\.|./gs) ?? [];
  const marked = pieces.map((piece) => {
    depth += Number('(['.includes(piece)) - Number(')]'.includes(piece));
    return piece === ',' && depth === 0 ? '\n' : piece;
  });
  return marked
    .join('')
    .split('\n')
    .map((selector) => selector.trim());
}

const beginsWith = (selector: string, mark: string) =>
  [`logto-sign-in:not(#a#b#c):where(${mark})`, `:where(logto-sign-in${mark})`].some((start) =>
    selector.startsWith(start),
  );

function isInStyleRule(rule: CSSRule | null): boolean {
  return rule instanceof CSSStyleRule || (rule !== null && isInStyleRule(rule.parentRule));
}
