import { expect } from 'chai';
import { adoptTenantCss } from '../../src/theme/tenant-css/adopt-tenant-css.js';
import { SelectorRewriter } from '../../src/theme/tenant-css/selector-rewriter.js';

/** Not the real element: a tree of which every part can be named. */
const page = `
  <header class="x" data-name="page x"></header>
  <div class="x mobile" data-theme="dark" data-name="ancestor">
    <logto-sign-in data-theme="dark" dir="rtl" lang="ar" class="shop" data-name="element">
      <div class="viewBox" data-name="frame">
        <main class="logto_main-content" data-name="main">
          <p class="x" data-name="x"></p>
          <p class="y w-1/2" data-name="y"></p>
          <input type="text" dir="ltr" title="a&amp;b" data-name="input" />
        </main>
      </div>
    </logto-sign-in>
    <p class="x" data-name="sibling x"></p>
    <p class="y" data-name="sibling y"></p>
  </div>`;

const everything = ['frame', 'main', 'x', 'y', 'input'];

describe('A selector that was written for a page of its own', () => {
  let element: HTMLElement;
  let undo = () => {};

  beforeEach(() => {
    const place = document.createElement('div');
    place.innerHTML = page;
    document.body.append(place);
    element = place.querySelector('logto-sign-in')!;
  });

  afterEach(() => {
    undo();
    element.parentElement!.parentElement!.remove();
  });

  /** Names of all elements of the document, root and page included, on which a rule has an effect. */
  function selected(css: string): string[] {
    undo = adoptTenantCss(element, css);
    return [...document.querySelectorAll<HTMLElement>('*')]
      .filter((part) => getComputedStyle(part).scrollMarginTop === '7px')
      .map(({ dataset, localName }) => dataset['name'] ?? localName);
  }

  const hit = 'scroll-margin-top: 7px';

  const cases: Readonly<Record<string, readonly string[]>> = {
    // The root is the element.
    ':root': ['element'],
    html: ['element'],
    body: ['element'],
    '#app': ['element'],
    'div#app': ['element'],
    '*:root': ['element'],
    '&': ['element'],
    ':scope': ['element'],
    'html body > #app': ['element'],
    ':is(html, body)': ['element'],
    ':where(html, body)': ['element'],
    // Conditions on it.
    'html[data-theme="dark"]': ['element'],
    'html[data-theme="light"]': [],
    '[data-theme="dark"]': ['element'],
    '[data-theme="light"]': [],
    'body.desktop': ['element'],
    'body.mobile': [],
    'body[class*="desktop"]': ['element'],
    '.desktop': ['element'],
    '.mobile': [],
    'html[dir="rtl"]': ['element'],
    'html[dir="ltr"]': [],
    'html[lang="ar"]': ['element'],
    'html[lang|="ar"]': ['element'],
    'html[lang="en"]': [],
    'body.shop': ['element'],
    'body.other': [],
    'body:not(.mobile)': ['element'],
    'body:not(.desktop)': [],
    'html:not([data-theme="dark"])': [],
    'html:not([dir="rtl"])': [],
    'body:is(.mobile, .desktop)': ['element'],
    'html:has(body.desktop)': ['element'],
    'html:has(body.mobile)': [],
    'html:has(body.desktop .y)': ['element'],
    'html:has(body.desktop .z)': [],
    'html:has(> body .y)': ['element'],
    'body:has(.y)': ['element'],
    'body:has(.z)': [],
    // What is inside of it.
    '*': everything,
    '.x': ['x'],
    'html *': everything,
    'html .x': ['x'],
    '#app > .viewBox': ['frame'],
    '#app > .x': [],
    '#app .x': ['x'],
    'html[data-theme="dark"] body.desktop > #app .x': ['x'],
    'html[data-theme="dark"] body.mobile > #app .x': [],
    '[data-theme="dark"] .x': ['x'],
    '[data-theme="light"] .x': [],
    '[data-theme="dark"]:not(.mobile) .x': ['x'],
    '*[data-theme="dark"] .x': ['x'],
    '.desktop .logto_main-content': ['main'],
    '.mobile .logto_main-content': [],
    '[data-theme="dark"] .desktop .x': ['x'],
    '[data-theme="dark"] .mobile .x': [],
    '[dir="rtl"] .x': ['x'],
    '[dir="ltr"] .x': [],
    ':is(html, body) .x': ['x'],
    ':where(.mobile, .desktop) .x': ['x'],
    ':is([data-theme="light"], .mobile) .x': [],
    'html :is(.mobile, .desktop) .x': ['x'],
    'html :is(body, #app) .x': ['x'],
    '[class*="desktop"]': [],
    ':is(html, .logto_main-content) .x': ['x'],
    ':is(.viewBox, main) > .x': ['x'],
    'div[class$="viewBox"]': ['frame'],
    'main[class*="main" i] p': ['x', 'y'],
    'main :not(.x)': ['y', 'input'],
    'body *:not(.x, input)': ['frame', 'main', 'y'],
    '.x:not(html *)': [],
    '.x:is([data-theme="dark"] *)': ['x'],
    '.x:is([data-theme="light"] *)': [],
    '.x:where(.desktop, .desktop *)': ['x'],
    'input:not([dir="ltr"])': [],
    '#app [dir="ltr"]': ['input'],
    ':lang(ar)': ['element', ...everything],
    ':not(html)': everything,
    '.x + .y': ['y'],
    '.x ~ *': ['y', 'input'],
    'p:nth-child(2 of :not(.z))': ['y'],
    '.w-1\\/2': ['y'],
    'input[title="a&b"]': ['input'],
    '[class="logto_main-content"] > [data-name="x"]': ['x'],
    // Nothing of the page, not even beside the element.
    'header, .x': ['x'],
    'body ~ .x, body + p, html ~ *': [],
    'logto-sign-in': [],
    'div > logto-sign-in, .x .x': [],
    ':is(html, body) + .x': [],
    'html + body .x, .desktop ~ .desktop .x': [],
    '.mobile ~ *': [],
  };

  for (const [selector, expected] of Object.entries(cases)) {
    it(`${selector}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(selected(`${selector} { ${hit} }`)).to.deep.equal(expected);
    });
  }

  const nested: Readonly<Record<string, readonly string[]>> = {
    'main { .x { HIT } }': ['x'],
    'main { & > .x { HIT } }': ['x'],
    'main { > .x, .y { HIT } }': ['x', 'y'],
    'main { &.logto_main-content { HIT } }': ['main'],
    'main { .y[class*="w-1/2"] { HIT } }': ['y'],
    'main { div & { HIT } }': ['main'],
    'main { header & { HIT } }': [],
    'main { p& { HIT } }': [],
    'main { html[data-theme="dark"] & { HIT } }': ['main'],
    'main { html[data-theme="light"] & { HIT } }': [],
    'main { .desktop & .x { HIT } }': ['x'],
    'main { .mobile & .x { HIT } }': [],
    'main { .mobile &, .desktop & { HIT } }': ['main'],
    'main { body:not(.mobile) .viewBox & { HIT } }': ['main'],
    'main { :is(.desktop &, .z) .x { HIT } }': ['x'],
    'main { .x:not(.mobile & *) { HIT } }': ['x'],
    'main { .x:not(.desktop & *) { HIT } }': [],
    'main { &:is(.desktop *) { HIT } }': ['main'],
    'main { &[data-theme="dark"] { HIT } }': [],
    'main { &:not(.mobile), &:not(.desktop) { HIT } }': ['main'],
    'html { .x { HIT } }': ['x'],
    'html { body { HIT } }': ['element'],
    'html { &[data-theme="dark"] body.desktop { HIT } }': ['element'],
    'html { &[data-theme="dark"] body.mobile { HIT } }': [],
    'html { body.desktop & { HIT } }': ['element'],
    'body { &.desktop { HIT } }': ['element'],
    'body { &.mobile { HIT } }': [],
    'body { &:not(.mobile) { HIT } }': ['element'],
    'body { &:not(.desktop) { HIT } }': [],
    'body { .mobile & { HIT } }': [],
    'body { :is(.desktop &, .z) .x { HIT } }': ['x'],
    'body { :is(.mobile &, .z) .x { HIT } }': [],
    'body { html[data-theme="dark"] & .x { HIT } }': ['x'],
    'body { html[data-theme="light"] & .x { HIT } }': [],
    'body { html& { HIT } }': ['element'],
    'body { html & { & > .viewBox { HIT } } }': ['frame'],
    'body { & + .x, & ~ .y, + p { HIT } }': [],
    'body { .desktop & + .x, &.desktop ~ .y { HIT } }': [],
    'body { .x & { HIT } }': [],
    'body { :is(&, .z) + .x { HIT } }': [],
    'body { .x:not(:is(.mobile &, &)) { HIT } }': ['x'],
    '[data-theme="dark"] { .y { @media all { & { HIT } } } }': ['y'],
    'main { @supports (color: red) { .x { HIT } } }': ['x'],
  };

  for (const [css, expected] of Object.entries(nested)) {
    it(`${css}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(selected(css.replace('HIT', hit))).to.deep.equal(expected);
    });
  }

  it('inside another is below it, whether or not the browser writes &', () => {
    const rewriter = new SelectorRewriter('1');
    for (const [short, long] of [
      ['.x', '& .x'],
      ['> .x', '& > .x'],
      ['body .x', '& body .x'],
    ] as const) {
      expect(rewriter.rewriteNested(short)).to.equal(rewriter.rewriteNested(long));
    }
  });

  it('on drawn parts it keeps its pseudo-element', () => {
    undo = adoptTenantCss(
      element,
      `body::before { content: 'a' } [data-theme='dark']::after { content: 'e' } [data-theme='dark'] .x::after { content: 'b' } main { html[data-theme='dark'] &::before { content: 'c' } }
       main { &:not(.mobile)::after { content: 'd' } }`,
    );
    const drawn = (name: string, pseudo: string) =>
      getComputedStyle(document.querySelector(`[data-name="${name}"]`)!, pseudo).content;
    expect(drawn('element', '::before') + drawn('element', '::after') + drawn('x', '::after')).to.equal('"a""e""b"');
    expect(drawn('main', '::before') + drawn('main', '::after')).to.equal('"c""d"');
    expect(getComputedStyle(document.body, '::before').content).to.equal('none');
    expect(drawn('page x', '::after')).to.equal('none');
  });

  it('counts as much as it did, against others of the tenant', () => {
    const winner = (css: string) => {
      undo();
      undo = adoptTenantCss(element, css);
      return getComputedStyle(document.querySelector('[data-name="x"]')!).scrollMarginTop;
    };
    const [first, second] = ['{ scroll-margin-top: 1px }', '{ scroll-margin-top: 2px }'];
    for (const [stronger, weaker] of [
      ['.x', 'p'],
      ['p.x', '.x'],
      ['body .x', '.x'],
      ['html body .x', 'body .x'],
      [':root .x', 'body .x'],
      ['#app .x', '.viewBox main .x'],
      ['[data-theme="dark"] .x', 'main .x'],
      ['body.desktop .x', '.desktop .x'],
      ['.x:not(#app)', '.viewBox main .x'],
    ]) {
      expect(winner(`${stronger} ${first} ${weaker} ${second}`), `${stronger} against ${weaker}`).to.equal('1px');
    }
    for (const equal of ['.x', '[data-theme="dark"] .x', '.desktop .x', '[dir="rtl"] .x']) {
      expect(winner(`${equal} ${first} ${equal} ${second}`), equal).to.equal('2px');
    }
  });
});
