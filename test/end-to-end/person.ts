import {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type HTTPRequest,
  type Locator,
  type Page,
  type SerializedAXNode,
} from 'puppeteer-core';

/** How long a person waits for something to appear before she gives up. */
const patience = 10_000;

const fields = 'input, textarea, select';
const pressables = 'button, a, input, [role="option"]';

export type Request = { method: string; url: string };

/** Somebody with a browser of her own, who knows a page by what it says, not by how it is made. */
export class Person {
  /** What the page has asked of servers since the last visit. */
  requests: Request[] = [];

  /** Where a page broke its Content Security Policy, ever since she opened her browser. */
  readonly violations: string[] = [];

  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #origin: string;
  readonly #played = new Map<string, string | undefined>();

  /** `language`: what her browser is set to. */
  static async open(
    { browser, origin }: { browser: Browser; origin: string },
    { language }: { language?: string } = {},
  ): Promise<Person> {
    const person = await Person.#openTab(await browser.createBrowserContext(), origin);
    if (language) await person.#readsIn(language);
    return person;
  }

  static async #openTab(context: BrowserContext, origin: string): Promise<Person> {
    const page = await context.newPage();
    const person = new Person(context, page, origin);
    await page.exposeFunction('reportViolation', (violation: string) => person.violations.push(violation));
    await page.evaluateOnNewDocument(reportViolations);
    await page.evaluateOnNewDocument(recordShifts);
    return person;
  }

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.#context = context;
    this.#page = page;
    this.#origin = origin;
    page.on('request', (request) => {
      this.requests.push({ method: request.method(), url: request.url() });
      if (this.#played.size > 0) void this.#answer(request);
    });
  }

  async visit(path: string): Promise<void> {
    this.requests = [];
    await this.#page.goto(new URL(path, this.#origin).href);
  }

  /** Types into the field with this label, in place of what is there. */
  async fill(label: string, value: string): Promise<void> {
    await this.#act(`a field “${label}”`, label, fields, (field) => field.fill(value));
  }

  /** The same for the field with this name in its form, whatever language its label is in. */
  async fillNamed(name: string, value: string): Promise<void> {
    await this.#page.locator(`[name="${name}"]`).setTimeout(patience).fill(value);
  }

  /** Presses the button, link or the like with this name. */
  async press(name: string): Promise<void> {
    await this.#act(`“${name}” to press`, name, pressables, (pressable) => pressable.click());
  }

  /** Types wherever the focus is. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Chooses a file, as if from the disk. */
  async attach(path: string): Promise<void> {
    const input = (await this.#page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  /** Answers requests for this address with a script, or not at all. */
  async play(address: string, script?: string): Promise<void> {
    if (this.#played.size === 0) {
      await this.#page.setRequestInterception(true);
    }
    this.#played.set(address, script);
  }

  async pressKey(key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Waits until the text, or something with that name, is there to be perceived. */
  async sees(text: string): Promise<void> {
    await this.#expect(text, true);
  }

  /** Waits until it is not, or no longer. */
  async doesNotSee(text: string): Promise<void> {
    await this.#expect(text, false);
  }

  /** What assistive technology is told of the page: `role “name”` of each thing, and what is wrong with it. */
  async hears(): Promise<string[]> {
    const root = await this.#page.accessibility.snapshot({ interestingOnly: false });
    const told = ({ role, name, focused, invalid, description, children = [] }: SerializedAXNode): string[] => [
      [
        role,
        name && `“${name}”`,
        focused && 'focused',
        invalid === 'true' && 'invalid',
        description && `(${description})`,
      ]
        .filter(Boolean)
        .join(' '),
      ...children.flatMap(told),
    ];
    return root ? told(root) : [];
  }

  /** All that a part of the page says: its text, and the names of what has none. */
  async reads(selector: string): Promise<string> {
    return this.#page.$eval(selector, (part) => {
      const names = [...part.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].flatMap((named) =>
        ['aria-label', 'alt', 'title', 'placeholder'].map((name) => named.getAttribute(name) ?? ''),
      );
      return [(part as HTMLElement).innerText, ...names].join('\n');
    });
  }

  /** Waits until the field with this name in the form is marked as wrong, and says why. */
  async hearsOfMistake(name: string): Promise<void> {
    await this.#page.waitForFunction(
      (name) => {
        const field = document.querySelector(`[name="${name}"][aria-invalid="true"]`);
        const described = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return described.some((id) => document.getElementById(id)?.innerText.trim());
      },
      { timeout: patience },
      name,
    );
  }

  /** How far things have moved by themselves on this page so far, as browsers measure it: 0 is not at all. */
  async shifts(): Promise<number> {
    return this.#page.evaluate(() => (window as unknown as { shifts: number }).shifts);
  }

  /** Has a system that prefers this from now on. */
  async prefers(feature: 'prefers-color-scheme' | 'prefers-reduced-motion', value: string): Promise<void> {
    await this.#page.emulateMediaFeatures([{ name: feature, value }]);
  }

  /** Has a window of this size from now on. */
  async resizes(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  /** How something looks: of the first element that a selector finds, these properties. */
  async looksAt(selector: string, ...properties: string[]): Promise<string[]> {
    return this.#page.$eval(
      selector,
      (element, properties) => properties.map((property) => getComputedStyle(element).getPropertyValue(property)),
      properties,
    );
  }

  path(): string {
    return new URL(this.#page.url()).pathname;
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  /** The same person in another tab of the same browser. */
  async openTab(): Promise<Person> {
    return Person.#openTab(this.#context, this.#origin);
  }

  /** Turns to this tab: browsers leave those that nobody sees without frames. */
  async turnTo(): Promise<void> {
    await this.#page.bringToFront();
  }

  /** Has a browser from now on that keeps nothing in sessionStorage but what the bookstore's client cannot do without. */
  async blockStorage(): Promise<void> {
    await this.#page.evaluateOnNewDocument(blockSessionStorage);
  }

  /** All that somebody could read later on who gets at this browser: its storage, its history and the address. */
  async traces(): Promise<string> {
    return this.#page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state as unknown, location.href]),
    );
  }

  /** Loses all her cookies, as when another browser opens the address. */
  async forgetCookies(): Promise<void> {
    await this.#context.deleteCookie(...(await this.#context.cookies()));
  }

  async screenshot(file: `${string}.png`): Promise<void> {
    await this.#page.screenshot({ path: file, fullPage: true });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #readsIn(acceptLanguage: string): Promise<void> {
    const session = await this.#page.createCDPSession();
    const userAgent = await this.#page.browser().userAgent();
    await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage });
  }

  async #answer(request: HTTPRequest): Promise<void> {
    const address = [...this.#played.keys()].find((start) => request.url().startsWith(start));
    const script = address && this.#played.get(address);
    if (!address) await request.continue();
    else if (!script) await request.abort();
    else await request.respond({ contentType: 'text/javascript', body: script });
  }

  /** The element of this kind with this name, as assistive technology knows it; undefined as long as there is none. */
  async #find(name: string, kind: string): Promise<Locator<Element> | undefined> {
    for (const frame of this.#page.frames()) {
      for (const handle of await frame.$$(`aria/${name}`)) {
        // The document itself has a name, too.
        if (await handle.evaluate((node, kinds) => node instanceof Element && node.matches(kinds), kind)) {
          return handle.asLocator().setTimeout(patience);
        }
      }
    }
    return undefined;
  }

  async #expect(text: string, wanted: boolean): Promise<void> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (await this.#watch(text, wanted, deadline)) return;
    }
    throw await this.#failure(`${wanted ? 'does not see' : 'still sees'} “${text}”`);
  }

  /** Does something with an element as soon as it is there; what a page replaces meanwhile is looked for again. */
  async #act(
    wanted: string,
    name: string,
    kind: string,
    act: (found: Locator<Element>) => Promise<void>,
  ): Promise<void> {
    const deadline = Date.now() + patience;
    let cause: unknown;
    while (Date.now() < deadline) {
      try {
        const found = await this.#find(name, kind);
        if (found) return await act(found);
        await this.#page.evaluate(() => new Promise(requestAnimationFrame));
      } catch (error) {
        cause = error;
      }
    }
    throw await this.#failure(`does not find ${wanted}`, cause);
  }

  async #failure(what: string, cause?: unknown): Promise<Error> {
    const shown = await this.#page.evaluate(() => document.body.innerText).catch(String);
    return new Error(`She ${what} at ${this.path()}, which shows:\n\n${shown}`, { cause });
  }

  /** Looks at the page once a frame, until it is as wanted, time is up, or another page takes its place. */
  async #watch(text: string, wanted: boolean, deadline: number): Promise<boolean> {
    try {
      return await this.#page.evaluate(watchPage, text, wanted, deadline);
    } catch (error) {
      if (isNavigation(error)) return false;
      throw error;
    }
  }
}

/** Runs in every page, before its own scripts. */
function reportViolations(): void {
  const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    reportViolation(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`),
  );
}

/** Runs in every page, before its own scripts. */
function recordShifts(): void {
  const page = Object.assign(window, { shifts: 0 });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      page.shifts += hadRecentInput ? 0 : value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in every page, before its own scripts. */
function blockSessionStorage(): void {
  for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
    const allowed = Storage.prototype[name] as (this: Storage, key: string, value?: string) => string | null;
    Storage.prototype[name] = function (this: Storage, key: string, value?: string) {
      if (this === sessionStorage && !key.startsWith('logto:')) {
        throw new DOMException('Storage is blocked', 'SecurityError');
      }
      return allowed.call(this, key, value);
    } as typeof allowed;
  }
}

/** Runs in the page. */
async function watchPage(text: string, wanted: boolean, deadline: number): Promise<boolean> {
  const expected = text.replace(/\s+/g, ' ');
  while (Date.now() < deadline) {
    const named = [...document.querySelectorAll('[aria-label], [alt]')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getAttribute('aria-label') ?? element.getAttribute('alt'));
    const perceived = [document.body?.innerText, ...named].join('\n').replace(/\s+/g, ' ');
    if (document.readyState === 'complete' && perceived.includes(expected) === wanted) return true;
    await new Promise(requestAnimationFrame);
  }
  return false;
}

function isNavigation(error: unknown): boolean {
  return /context was destroyed|cannot find context|detached|navigated/i.test(String(error));
}
