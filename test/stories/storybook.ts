import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { ensureBrowser } from '../../scripts/setup.js';

const folder = 'storybook-static';

/** A story that shows the element. */
export interface Story {
  readonly id: string;
  /** As people say it: `Screens/Sign in: Empty`. */
  readonly name: string;
}

/** No caret blinks. Animations are held by Storybook at their beginning, turned round; so each has to take a while. */
const stillness = `
  .stage.stage *, .stage.stage ::before, .stage.stage ::after {
    caret-color: transparent !important;
    animation-delay: 0s !important;
    animation-duration: 1s !important;
  }`;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly tags: readonly string[];
}

/** What Storybook and its stories tell each other with. */
interface Channel {
  emit(event: string, message: object): void;
  on(event: string, listener: (message: never) => void): void;
  off(event: string, listener: (message: never) => void): void;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
}

/** All stories of the built Storybook but those that say that they are something else: `tags: ['!element']`. */
export function stories(): readonly Story[] {
  const index = `${folder}/index.json`;
  if (!existsSync(index)) {
    throw new Error(`There is no ${index}: build it with "npm run build-storybook".`);
  }
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(entries)
    .filter(({ type, tags }) => type === 'story' && tags.includes('element'))
    .map(({ id, title, name }) => ({ id, name: `${title}: ${name}` }));
}

/** The built Storybook in a browser. It is loaded once and goes from story to story. */
export class Storybook {
  readonly #requests = new Set<object>();
  #shown: string | undefined;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly prepare: (page: Page) => Promise<unknown>,
    readonly close: () => Promise<unknown>,
  ) {
    page.on('request', (request) => this.#requests.add(request));
    page.on('requestfinished', (request) => this.#requests.delete(request));
    page.on('requestfailed', (request) => this.#requests.delete(request));
  }

  /** `prepare` is what a check adds to the page. */
  static async open(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Storybook> {
    const pages = await preview({
      configFile: false,
      appType: 'mpa',
      build: { outDir: folder },
      preview: { port: 0 },
      logLevel: 'warn',
    });
    const browser = await puppeteer.launch({
      executablePath: ensureBrowser(),
      // Drawn as a whole, the same looks the same to the pixel.
      args: ['--no-sandbox', '--disable-partial-raster', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'],
      protocolTimeout: 20_000,
    });
    const page = await browser.newPage();
    // Then Storybook holds animations at their end.
    await page.setUserAgent({ userAgent: `${await browser.userAgent()} StorybookTestRunner` });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // The compiler names functions with a helper of its own, which the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.evaluateOnNewDocument(stopTheClock, Date.UTC(2026, 0, 15, 12));
    const origin = new URL(pages.resolvedUrls?.local[0] ?? '').origin;
    const storybook = new Storybook(page, origin, prepare, () => Promise.all([browser.close(), pages.close()]));
    await storybook.#load();
    return storybook;
  }

  /** Shows a story and waits until it is played to its end and all is there. */
  async show({ id }: Story): Promise<void> {
    if (this.#shown === id) return;
    try {
      this.#shown = undefined;
      await this.page.evaluate(play, id);
      await this.settle();
      this.#shown = id;
    } catch (error) {
      await this.#load();
      throw error;
    }
  }

  /** Screens, parts of them and pictures come when they are needed. */
  async settle(): Promise<void> {
    do {
      await this.page.evaluate(standStill);
    } while (this.#requests.size > 0);
  }

  async #load(): Promise<void> {
    await this.page.goto(`${this.origin}/iframe.html?viewMode=story&globals=theme:light;language:en;a11y.manual:!true`);
    await this.page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    await this.page.addStyleTag({ content: stillness });
    await this.prepare(this.page);
  }
}

/** Countdowns stay where they are. */
function stopTheClock(now: number): void {
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (clock, parts, target) => Reflect.construct(clock, parts.length > 0 ? parts : [now], target) as Date,
  });
}

function play(storyId: string): Promise<void> {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__!;
  return new Promise((resolve, reject) => {
    const problems: string[] = [];
    const note = (...told: object[]) => problems.push(JSON.stringify(told));
    const failures = [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
    ];

    const end = () => {
      clearTimeout(timer);
      failures.forEach((event) => channel.off(event, note));
      channel.off('storyFinished', finished);
      channel.off('storyMissing', missing);
      if (problems.length > 0) reject(new Error(problems.join('\n')));
      else resolve();
    };
    const finished = (told: { storyId: string }) => {
      if (told.storyId === storyId) end();
    };
    const missing = () => {
      problems.push('There is no such story.');
      end();
    };
    const timer = setTimeout(() => {
      problems.push('It was not through after ten seconds.');
      end();
    }, 10_000);

    failures.forEach((event) => channel.on(event, note));
    channel.on('storyFinished', finished);
    channel.on('storyMissing', missing);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

async function standStill(): Promise<void> {
  let frames = 0;
  const observer = new MutationObserver(() => (frames = 0));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  while (frames < 2) {
    await new Promise(requestAnimationFrame);
    frames += 1;
  }
  observer.disconnect();
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
}
