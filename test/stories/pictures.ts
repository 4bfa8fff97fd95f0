import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';

const folder = 'test/stories/pictures';

/** What a picture depends on beside our own code. */
interface Machine {
  readonly browser: string;
  /** Of a picture of text: tells the fonts and how they are drawn. */
  readonly fonts: string;
}

export const pathOf = (name: string) => `${folder}/${name}.png`;

const probe = (fonts: string) => `
  <p style='margin: 0; font: 16px ${fonts}; background: #fff; color: #000'>
    Sign in <b>Ångström 0123456789</b> <span style='font-size: 22px; font-weight: 640'>Create your account</span>
  </p>`;

/** The machine this runs on. On the page is a story. */
export async function thisMachine(page: Page): Promise<Machine> {
  const stageFonts = await page.evaluate(() => getComputedStyle(document.querySelector('.stage')!).fontFamily);
  const sheet = await page.browser().newPage();
  await sheet.setViewport({ width: 600, height: 60 });
  await sheet.setContent(probe(stageFonts));
  const picture = await sheet.screenshot({ type: 'png' });
  await sheet.close();
  const fonts = createHash('sha256').update(picture).digest('hex');
  return { browser: await page.browser().version(), fonts };
}

/** Why the pictures say nothing here, if so: they were made on a machine that draws differently. */
export function reasonToSkip(here: Machine): string | undefined {
  if (!existsSync(`${folder}/machine.json`)) return 'there are no pictures yet: npm run pictures';
  const there = JSON.parse(readFileSync(`${folder}/machine.json`, 'utf8')) as Machine;
  if (there.browser !== here.browser) return `the pictures are of ${there.browser}, this is ${here.browser}`;
  return there.fonts === here.fonts ? undefined : 'the pictures were made with other fonts';
}

export function writeMachine(machine: Machine): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/machine.json`, `${JSON.stringify(machine, undefined, 2)}\n`);
}

/** A picture of the card, with the dialog over it, as PNG. */
export async function pictureOf(page: Page, session: CDPSession): Promise<Buffer> {
  const clip = await page.evaluate(() => {
    const card = document.querySelector('logto-sign-in .logto_main-content')!.getBoundingClientRect();
    const dialog = document.querySelector('logto-sign-in dialog[open]')?.getBoundingClientRect() ?? card;
    const [top, bottom] = [Math.min(card.top, dialog.top), Math.max(card.bottom, dialog.bottom)];
    return { x: card.left, y: Math.floor(top), width: card.width, height: Math.ceil(bottom) - Math.floor(top) };
  });
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 } });
  return Buffer.from(data, 'base64');
}
