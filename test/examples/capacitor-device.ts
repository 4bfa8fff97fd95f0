import type { BrowserContext, Page } from 'puppeteer-core';
import { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { installBridge, plugins, type Bridge } from './capacitor-bridge.js';

/** Where Android's web view shows an app: what it asks of servers is subject to CORS, as on a device. */
const webView = 'https://localhost';

const scheme = 'com.example.app:';

/**
 * An Android device with the app. The app's web view and the system's browser share no cookies, and somebody is at each of
 * them. Plugins are answered here: `Browser` opens that browser, `Preferences` are kept in memory, and addresses with the
 * app's own scheme lead back to the app as `appUrlOpen`.
 */
export class Device {
  /** The addresses that the app was opened with. */
  readonly links: string[] = [];

  readonly #preferences = new Map<string, string>();

  static async start(stage: Stage, files: string): Promise<Device> {
    const app = await open(stage);
    const browser = await open(stage);
    const device = new Device(app.person, app.page, browser.person);
    await serveWebView(app.page, files);
    await app.page.exposeFunction('callPlugin', device.#call.bind(device));
    await app.page.evaluateOnNewDocument(installBridge, plugins);
    browser.page.on('request', (request) => {
      if (request.url().startsWith(scheme)) void device.#openLink(request.url());
    });
    await device.launch();
    return device;
  }

  private constructor(
    readonly app: Person,
    readonly webView: Page,
    readonly browser: Person,
  ) {}

  /** Starts the app, again if it runs. */
  async launch(): Promise<void> {
    await this.app.visit(webView);
  }

  /** Closes the system's browser. */
  async dismissBrowser(): Promise<void> {
    await this.#closeBrowser();
    await this.#tell(['Browser', 'browserFinished', {}]);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.browser.close();
  }

  async #call(plugin: string, method: string, options: Record<string, string> | null): Promise<unknown> {
    const { key = '', value = '', url = '' } = options ?? {};
    switch (`${plugin}.${method}`) {
      case 'Browser.open':
        return this.browser.visit(url);
      case 'Browser.close':
        return this.#closeBrowser();
      case 'Preferences.get':
        return { value: this.#preferences.get(key) ?? null };
      case 'Preferences.set':
        return void this.#preferences.set(key, value);
      case 'Preferences.remove':
        return void this.#preferences.delete(key);
      default:
        throw new Error(`The device has no ${plugin}.${method}`);
    }
  }

  /** On Android the browser is out of sight before the app gets the address. */
  async #openLink(url: string): Promise<void> {
    this.links.push(url);
    await this.#tell(['Browser', 'browserFinished', {}], ['App', 'appUrlOpen', { url }]);
  }

  async #closeBrowser(): Promise<void> {
    await this.browser.visit('about:blank');
  }

  async #tell(...events: Parameters<Bridge['notify']>[]): Promise<void> {
    await this.webView.evaluate((events) => {
      for (const event of events) (window as unknown as Bridge).notify(...event);
    }, events);
  }
}

/** Somebody with a new browser, and the page she looks at. */
async function open(stage: Stage): Promise<{ person: Person; page: Page }> {
  const person = await Person.open(stage);
  const context = stage.browser.browserContexts().at(-1) as BrowserContext;
  const [page] = (await context.pages()) as [Page];
  return { person, page };
}

/** Answers what the page asks of the web view's own origin with the app's files, and nothing else. */
async function serveWebView(page: Page, files: string): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Fetch.requestPaused', async ({ requestId, request }) => {
    const { pathname } = new URL(request.url);
    const response = await fetch(new URL(pathname, files));
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [{ name: 'Content-Type', value: response.headers.get('Content-Type') ?? '' }],
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  });
  // Browsers ask before a page may reach a server on the same machine; web views do not.
  const permission = { name: 'loopback-network' };
  await page.browserContext().setPermission(webView, { permission, state: 'granted' });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: `${webView}/*` }] });
}
