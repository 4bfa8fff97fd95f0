import { expect } from 'chai';
import { customContent } from '../../src/card/custom-content/custom-content.js';
import { strictPolicy } from '../end-to-end/strict-policy.js';
import { showBeside } from './beside.js';
import type { StrictPage } from './strict-page.js';

const cleaned = (html: string) => {
  const place = document.createElement('div');
  place.append(customContent(html));
  return place.innerHTML;
};

afterEach(() => document.querySelectorAll('logto-sign-in, iframe').forEach((element) => element.remove()));

/** What a tenant, or who broke into its settings, may write; and what is left of it. */
const attempts: Readonly<Record<string, readonly (readonly [written: string, left: string])[]>> = {
  'that run something': [
    ['<script>ran()</script>', ''],
    ['<p onclick="ran()" ONMOUSEOVER="ran()">a</p>', '<p>a</p>'],
    ['<img src="x" onerror="ran()">', '<img src="x">'],
    ['<img src="x"onerror="ran()"/>', '<img src="x">'],
    ['<video><source onerror="ran()"></video>', '<video><source></video>'],
    ['<details open ontoggle="ran()">a</details>', '<details open="">a</details>'],
    ['<svg onload="ran()"></svg>', '<svg></svg>'],
    ['<svg><script>ran()</script></svg>', '<svg></svg>'],
    ['<svg><foreignObject><img src="x" onerror="ran()"></foreignObject></svg>', '<svg></svg>'],
    ['<svg><animate onbegin="ran()" attributeName="x"></animate></svg>', '<svg></svg>'],
    ['<svg><use href="data:image/svg+xml,<svg id=a onload=ran()>#a"></use></svg>', '<svg></svg>'],
    ['<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">', ''],
    ['<noscript><p title="</noscript><img src=x onerror=ran()>">', '<p></p>'],
    ['<template><img src="x" onerror="ran()"></template>', ''],
    ['<div><template shadowrootmode="open"><script>ran()</script></template></div>', '<div></div>'],
    ['<iframe srcdoc="<script>ran()</script>"></iframe>', ''],
    ['<object data="data:text/html,<script>ran()</script>"></object>', ''],
    ['<embed src="javascript:ran()">', ''],
    ['<x-evil>a</x-evil>', 'a'],
    ['<p is="x-evil">a</p>', ''],
  ],
  'that lead to something that runs': [
    ['<a href="javascript:ran()">a</a>', '<a>a</a>'],
    ['<a href=" &#1; java&#10;script:ran()">a</a>', '<a>a</a>'],
    ['<a href="vbscript:ran()">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,<script>ran()</script>">a</a>', '<a>a</a>'],
    ['<svg><a xlink:href="javascript:ran()"><text>a</text></a></svg>', '<svg><a><text>a</text></a></svg>'],
    ['<svg><a><animate attributeName="href" values="javascript:ran()"></animate></a></svg>', '<svg><a></a></svg>'],
    ['<map><area href="javascript:ran()"></map>', '<map><area></map>'],
    ['<meta http-equiv="refresh" content="0;url=javascript:ran()">', ''],
    ['<base href="https://evil.test/">', ''],
  ],
  'that change the page': [
    ['<style>body { display: none }</style>', ''],
    ['<svg><style>body { display: none }</style></svg>', '<svg></svg>'],
    ['<link rel="stylesheet" href="https://evil.test/a.css">', ''],
    ['<body style="display: none"><p>a</p></body>', '<p>a</p>'],
    ['<p slot="header">a</p>', '<p>a</p>'],
    ['<slot name="header">a</slot>', 'a'],
    ['<p popover="manual">a</p>', '<p>a</p>'],
    ['<p data-controller="evil" data-bs-toggle="modal">a</p>', '<p>a</p>'],
    ['<p tabindex="1">a</p>', '<p>a</p>'],
  ],
  'that ask for something': [
    ['<form action="https://evil.test"><p>a</p><input name="password" type="password"></form>', '<p>a</p>'],
    ['<button formaction="javascript:ran()">a</button>', ''],
    ['<input type="image" src="x" onerror="ran()">', ''],
    ['<select><option>a</option></select>', ''],
    ['<textarea>a</textarea>', ''],
    ['<label for="logto-1-password">a</label>', 'a'],
    ['<div contenteditable="">a</div>', '<div>a</div>'],
    ['<iframe src="https://evil.test"></iframe>', ''],
  ],
  'that take the name of something': [
    ['<a id="cookie">a</a>', '<a>a</a>'],
    ['<img name="currentScript">', '<img>'],
    ['<a name="settings" href="https://evil.test">a</a>', '<a href="https://evil.test">a</a>'],
    ['<p id="logto-1-identifier">a</p>', '<p>a</p>'],
  ],
};

describe('What a tenant writes beside the card', () => {
  for (const [kind, rows] of Object.entries(attempts)) {
    describe(`is rid of attempts ${kind}`, () => {
      for (const [written, left] of rows) {
        it(written, () => expect(cleaned(written)).to.equal(left));
      }
    });
  }

  it('runs nothing, in the page', async () => {
    const ran: string[] = [];
    Object.assign(window, { ran: () => ran.push('something') });
    const { content } = showBeside(
      Object.values(attempts)
        .flat()
        .map(([written]) => `<div>${written}</div>`)
        .join(''),
    );
    const pictures = [...content.querySelectorAll('img[src]')];
    expect(pictures.length).to.be.above(0);
    await Promise.all(pictures.map((picture) => new Promise((resolve) => picture.addEventListener('error', resolve))));
    expect(ran).to.deep.equal([]);
  });

  it('keeps what it says', () => {
    const written =
      '<h1 id="hero" class="big" lang="en" dir="ltr">Hello</h1><ul><li>a <strong>b</strong></li></ul>' +
      '<table><tbody><tr><td colspan="2">c</td></tr></tbody></table><img src="https://cdn.test/a.png" alt="d">' +
      '<img src="data:image/png;base64,AAAA" alt="e"><video src="/f.mp4" controls="" muted=""></video>' +
      '<a href="mailto:help@logto.test">g</a>';
    expect(cleaned(written)).to.equal(written);
  });

  it('opens links beside the page without handing it over, and none in a frame of the page', () => {
    const link = (attributes: string) => cleaned(`<a ${attributes}>a</a>`);
    expect(link('href="https://a.test" target="_blank" rel="opener"')).to.equal(
      '<a href="https://a.test" target="_blank" rel="noopener noreferrer">a</a>',
    );
    expect(link('href="https://a.test" target="_BLANK"')).to.contain('rel="noopener noreferrer"');
    for (const target of ['checkout', '_top', '_parent']) {
      expect(link(`href="https://a.test" target="${target}"`)).to.equal('<a href="https://a.test">a</a>');
    }
    expect(cleaned('<svg><a href="https://a.test" target="_blank"></a></svg>')).to.contain('noreferrer');
  });

  it('leaves an id to who has it already', () => {
    const owner = Object.assign(document.createElement('p'), { id: 'hero' });
    document.body.append(owner);
    expect(cleaned('<p id="hero">a</p>')).to.equal('<p>a</p>');
    owner.remove();
    expect(cleaned('<p id="hero">a</p>')).to.equal('<p id="hero">a</p>');
    showBeside('<p id="hero">of the screen before</p>');
    expect(cleaned('<p id="hero">a</p>')).to.equal('<p id="hero">a</p>');
  });

  it('is cleaned our way, whatever the page has set the same library up for', async () => {
    const { default: purifier } = await import('dompurify');
    purifier.setConfig({ ADD_TAGS: ['iframe'] });
    purifier.addHook('afterSanitizeAttributes', (element) => element.setAttribute('data-page', ''));
    expect(cleaned('<p>a</p><iframe></iframe>')).to.equal('<p>a</p>');
    expect(purifier.sanitize('<p>a</p>')).to.equal('<p data-page="">a</p>');
    purifier.clearConfig();
    purifier.removeAllHooks();
  });
});

describe('How it looks', () => {
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const style = (html: string, selector: string) =>
    getComputedStyle(showBeside(html).content.querySelector<HTMLElement>(selector)!);

  it('is as its style attributes say', () => {
    const { color, display, gap } = style('<p style="color: rgb(1, 2, 3); display: grid; gap: 7px">a</p>', 'p');
    expect([color, display, gap]).to.deep.equal(['rgb(1, 2, 3)', 'grid', '7px']);
    expect(cleaned('<p style="color: red">a</p>')).to.equal('<p style="color: red;">a</p>');
  });

  it('what only looks like a style attribute is left alone', () => {
    const written = '<p title="a style=b" lang="en">c style="d" <a href="/?style=e">&lt;f style="g"&gt;</a></p>';
    expect(cleaned(written)).to.equal(written);
    expect(cleaned('<a href=/?style=a>b</a>')).to.equal('<a href="/?style=a">b</a>');
  });

  it('pictures are as large as they say, and shrink in proportion where there is no room', async () => {
    const { content } = showBeside(
      `<img src="${pixel}" width="60" height="40"><img src="${pixel}" width="3000" height="1500">
      <img src="${pixel}" height="30"><img src="${pixel}" width="50%">
      <img src="${pixel}" width="60" height="40" style="width: 30px">
      <video width="60" height="40"></video><svg width="60" height="40"></svg>`,
    );
    await Promise.all(Array.from(content.querySelectorAll('img'), (picture) => picture.decode()));
    const room = content.clientWidth - 16;
    const sizes = [...content.children].map((part) => {
      const { width, height } = part.getBoundingClientRect();
      return [width, height];
    });
    expect(sizes).to.deep.equal([
      [60, 40],
      [room, room / 2],
      [30, 30],
      [room / 2, room / 2],
      [30, 20],
      [60, 40],
      [60, 40],
    ]);
  });

  it('drawings have their own colours and stand where they stood', () => {
    const { content } = showBeside(
      `<svg width="100" height="100" viewBox="0 0 100 100" fill="none">
        <rect width="10" height="10" fill="rgb(1, 2, 3)" stroke="rgb(4, 5, 6)" stroke-width="3" opacity="0.5"
          transform="translate(20,30) rotate(90 5 5)"/>
        <path d="M0 0h9v9"/>
        <linearGradient gradientTransform="rotate(90)"/>
      </svg>`,
    );
    const [rect, path, gradient] = ['rect', 'path', 'linearGradient'].map((name) => {
      const { fill, stroke, strokeWidth, opacity, transform } = getComputedStyle(content.querySelector(name)!);
      return { fill, stroke, strokeWidth, opacity, transform };
    });
    expect(rect).to.deep.include({ fill: 'rgb(1, 2, 3)', stroke: 'rgb(4, 5, 6)', strokeWidth: '3px', opacity: '0.5' });
    expect(rect!.transform).to.match(/^matrix\(0, 1, -1, 0, 30, 30\)$|^matrix\([\d.e-]+, 1, -1, [\d.e-]+, 30, 30\)$/);
    expect(path).to.deep.include({ fill: 'none' });
    expect(gradient!.transform).to.match(/^matrix\(.+, 1, -1, .+, 0, 0\)$/);
  });

  it('ordinary page styles stay out', () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`
      body * { text-transform: uppercase; float: left; color: red; transition: all 9s }
      #page h1, #page a, #page li { font-size: 9px; color: red; background: red; list-style: none }
      #page img, #page svg { width: 37px; height: 37px; display: block; max-width: 5px }
      #page rect { fill: red; transform: none; opacity: 0.1 }
      .logto_custom-content { position: fixed; padding: 90px }
      *::before { content: 'x' }
    `);
    const { content } = showBeside(
      `<h1>Hello</h1><p>a <a href="/b">b</a></p><ul><li>c</li></ul><img src="${pixel}" width="60" height="40">
      <svg width="60" height="40"><rect width="9" height="9" fill="blue" transform="translate(5,5)"/></svg>`,
    );
    const measure = () =>
      [content, ...content.querySelectorAll('*')].map((part) => {
        const computed = getComputedStyle(part);
        const place = content.getBoundingClientRect();
        const { x, y, width, height } = part.getBoundingClientRect();
        const names = ['color', 'background-color', 'fill', 'opacity', 'font', 'float', 'text-transform'];
        return [
          part.tagName,
          x - place.x,
          y - place.y,
          width,
          height,
          ...names.map((name) => computed.getPropertyValue(name)),
        ].join(' ');
      });
    const bare = measure();
    document.body.id = 'page';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
    const styled = measure();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
    document.body.removeAttribute('id');
    expect(styled).to.deep.equal(bare);
  });

  for (const place of ['before', 'after']) {
    it(`the tenant’s own CSS wins with the name of a tag, if it comes ${place} ours`, () => {
      const tenant = new CSSStyleSheet();
      tenant.replaceSync('logto-sign-in:not(#a#b#c) { h1, a { color: rgb(1, 2, 3); font-size: 9px } }');
      const { content } = showBeside('<h1>a</h1><a href="/b">b</a>');
      const sheets = document.adoptedStyleSheets;
      document.adoptedStyleSheets = place === 'before' ? [tenant, ...sheets] : [...sheets, tenant];
      for (const element of content.children) {
        const { color, fontSize } = getComputedStyle(element);
        expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '9px']);
      }
      document.adoptedStyleSheets = sheets;
    });
  }

  it('nothing leaves its place to lie over the page', () => {
    const { content, card } = showBeside('<a href="/a" style="position: fixed; inset: 0 -9999px; z-index: 9">a</a>');
    const middle = card.getBoundingClientRect();
    const found = document.elementFromPoint(middle.x + 20, middle.y + 20);
    expect(content.contains(found)).to.equal(false);
  });
});

describe('Where it is', () => {
  const places = (width: number, direction = 'ltr') => {
    const { element, content, card } = showBeside('<p>a</p>', width);
    element.dir = direction;
    const [whole, left, right] = [element, content, card].map((part) => part.getBoundingClientRect());
    return { whole: whole!, content: left!, card: right! };
  };

  it('it is beside the card, at the same height, where there is room', () => {
    for (const width of [820, 1280]) {
      const { whole, content, card } = places(width);
      expect(card.left - content.right, String(width)).to.be.at.least(32);
      expect(content.height).to.be.below(card.height);
      expect(content.top + content.height / 2).to.be.closeTo(card.top + card.height / 2, 1);
      expect(card.width).to.equal(400);
      expect(content.left - whole.left).to.be.closeTo(whole.right - card.right, 1);
    }
  });

  it('from right to left it is on the other side', () => {
    const { content, card } = places(1280, 'rtl');
    expect(content.left).to.be.above(card.right);
  });

  it('it does not show where there is none, and the card stands as if it were not there', () => {
    for (const width of [320, 819]) {
      const { whole, content, card } = places(width);
      expect(content.height).to.equal(0);
      expect(card.width).to.equal(Math.min(400, width));
      expect(card.left - whole.left).to.be.closeTo(whole.right - card.right, 1);
    }
  });

  it('on the largest screens the two stay together, in the middle', () => {
    const { whole, content, card } = places(3840);
    expect(card.right - content.left).to.be.at.most(1200);
    expect(card.width).to.equal(400);
    expect(content.left - whole.left).to.be.closeTo(whole.right - card.right, 1);
  });
});

describe('On the strictest page', () => {
  const open = async (policy: string) => {
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="/test/card/strict-page.ts"></script>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentWindow as unknown as { strictPage: StrictPage } & typeof globalThis;
    // Violations are told in a task of their own.
    const told = () => new Promise((resolve) => page.requestAnimationFrame(() => page.setTimeout(resolve)));
    return { page, told, ...page.strictPage };
  };
  const styled = `<p style="color: rgb(1, 2, 3)">a</p><p STYLE = 'color: rgb(1, 2, 3)'>a</p><p style=color:rgb(1,2,3)>a</p>
    <p title="a > b"style="color: rgb(1, 2, 3)">a</p><p
      style="color: rgb(1, 2, 3)">a</p><svg width="9" height="9"><path style="color: rgb(1, 2, 3)"/></svg>`;

  it('its styles work and break no rule', async () => {
    const { page, told, violations, showBeside } = await open(`${strictPolicy} dompurify`);
    const { content } = showBeside(styled);
    await told();
    const colors = Array.from(content.querySelectorAll('p, path'), (part) => page.getComputedStyle(part).color);
    expect(colors).to.deep.equal(Array.from({ length: 6 }, () => 'rgb(1, 2, 3)'));
    expect(violations).to.deep.equal([]);
  });

  it('a broken rule would be seen', async () => {
    const { told, violations, showBeside } = await open(`${strictPolicy} dompurify`);
    showBeside(styled).content.setAttribute('style', 'color: red');
    await told();
    expect(violations).to.deep.equal(['style-src-attr']);
  });

  it('it does not show where the page does not let anybody clean it', async () => {
    const { showBeside } = await open(strictPolicy);
    expect(showBeside(styled).content.childNodes.length).to.equal(0);
  });
});
