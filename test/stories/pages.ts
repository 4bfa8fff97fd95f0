import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { compile } from 'tailwindcss';

const { resolve } = createRequire(import.meta.url);
const sheet = (path: string) => readFileSync(resolve(path), 'utf8');

/** The CSS of pages that the element may come to live in. */
const sheets: Readonly<Record<string, string>> = {
  Bootstrap: sheet('bootstrap/dist/css/bootstrap.css'),
  Tailwind: (await compile(sheet('tailwindcss/preflight.css'))).build([]),
  Bulma: sheet('bulma/css/bulma.css'),
  Pico: sheet('@picocss/pico/css/pico.css'),
  hostile: readFileSync('stories/page-styles/hostile.css', 'utf8'),
};

/**
 * A page has its own say about where the element stands, how much room it has, on what ground, and in which font.
 * That is the same everywhere here. All that is inherited otherwise goes through.
 */
const pins = `
  .stage {
    position: fixed !important;
    inset: 0 !important;
    z-index: 1 !important;
    display: block !important;
    float: none !important;
    box-sizing: border-box !important;
    padding: 32px 0 !important;
    border: 0 !important;
    background: #f3f3f5 !important;
    font-family: sans-serif !important;
  }
  .stage::before, .stage::after { content: none !important }`;

export const pages = Object.keys(sheets);

/** Puts everything into the page, none of it in use yet. */
export async function addPages(page: Page): Promise<void> {
  await page.evaluate(
    (pins, sheets) => {
      const add = (css: string) => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
        return style;
      };
      add(pins);
      for (const [name, css] of Object.entries(sheets)) {
        const style = add(css);
        style.dataset['page'] = name;
        style.sheet!.disabled = true;
      }
    },
    pins,
    sheets,
  );
}

/** Makes it the page of this name, or without one a page that has no CSS. */
export async function usePage(page: Page, name?: string): Promise<void> {
  await page.evaluate((name) => {
    // White space beside the element is the page's, and takes room where the page says `pre`.
    document.querySelector('.stage')?.childNodes.forEach((node) => {
      if (node.nodeType === Node.TEXT_NODE) node.remove();
    });
    for (const { dataset, sheet } of document.querySelectorAll<HTMLStyleElement>('style[data-page]')) {
      sheet!.disabled = dataset['page'] !== name;
    }
  }, name);
}
