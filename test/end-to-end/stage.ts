import puppeteer, { type Browser } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { bookstore } from '../../sandbox/samples/bookstore.js';
import { demo } from '../../sandbox/seed.js';
import { ensureBrowser } from '../../scripts/setup.js';

/** Of a message in the inbox, what tests need. */
type Message = { code: string };

/** Something that a tenant asks of new accounts, as its Management API takes it. */
export type ProfileField = { name: string; [setting: string]: unknown };

export type Controls = {
  /** Changes the tenant's sign-in experience. */
  configure(settings: object): Promise<unknown>;
  /** Has the tenant say this in its own words. */
  customize(languageTag: string, phrases: object): Promise<unknown>;
  /** The newest account. */
  newestAccount(): Promise<Record<string, unknown>>;
  /** Makes an account. */
  register(user: object): Promise<unknown>;
  /** Empties the sandbox and builds the state a recording describes; answers what its placeholders stand for. */
  state(state: { settings?: object; setup?: object }): Promise<Record<string, string>>;
  /** Asks these of new accounts, and nothing else. */
  askFor(fields: readonly ProfileField[]): Promise<void>;
  /** What a sandbox has time for: `expireCodes`, `forgetInteractions`, `endInteractions`, `configureStorage`, … */
  happen(what: string): Promise<unknown>;
  /** Changes the tenant's settings, its captcha provider among them. */
  edit(settings: object): Promise<unknown>;
  /** Makes the sandbox the tenant of `sandbox/samples/<id>.json`, or the bookstore's again. */
  useTenant(id: string): Promise<unknown>;
  /** Has messages sent through a connector. */
  addConnector(connector: object): Promise<unknown>;
  /** The newest code sent to this address. */
  codeFor(address: string): Promise<string>;
};

/** Chromium draws the suggestions of its address bar with pages of its own, two in each window that opens. */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

export type Stage = Controls & { origin: string; browser: Browser; close(): Promise<void> };

/** The server behind the pages, as those see it who run it. */
type Server = { endpoint: string; inbox: string; token?: string | undefined };

/**
 * The built bookstore and a browser. Its pages come with these headers. Behind them is a sandbox of its own, in
 * memory, or the server that LOGTO_ENDPOINT names.
 */
export async function startStage({ headers = {} }: { headers?: Record<string, string> } = {}): Promise<Stage> {
  const { LOGTO_ENDPOINT, LOGTO_MANAGEMENT_TOKEN, INBOX_URL, PORT = '3000' } = process.env;
  process.env.SANDBOX_DATA = 'memory';
  const pages = await preview({
    configFile: 'examples/bookstore/vite.config.ts',
    // A real server knows the addresses it may redirect to, the sandbox follows its port.
    preview: { port: LOGTO_ENDPOINT ? Number(PORT) : 0, strictPort: true, headers },
    logLevel: 'warn',
  });
  const origin = originOf(pages);
  const browser = await openBrowser();

  const endpoint = LOGTO_ENDPOINT ?? origin;
  const inbox = INBOX_URL ?? `${endpoint}/sandbox/messages`;
  const { removeAccounts, ...controls } = controlsOf({ endpoint, inbox, token: LOGTO_MANAGEMENT_TOKEN });
  if (LOGTO_ENDPOINT) await furnish(controls, origin);
  return {
    origin,
    browser,
    ...controls,
    close: async () => {
      await browser.close();
      await pages.close();
      if (LOGTO_ENDPOINT) await removeAccounts();
    },
  };
}

export const originOf = ({ resolvedUrls }: PreviewServer): string => new URL(resolvedUrls?.local[0] ?? '').origin;

/** A browser in which most people want no motion, so that nobody looks for something that is still on its way. */
export const openBrowser = (...args: string[]): Promise<Browser> =>
  puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--force-prefers-reduced-motion',
      `--disable-features=${unseen.join()}`,
      ...args,
    ],
  });

/** Gives a real server what a sandbox starts with: the bookstore's ways to sign in, and its reader. */
async function furnish({ configure, register }: Controls, origin: string): Promise<void> {
  const { signUp, signIn, unknownSessionRedirectUrl } = bookstore(origin).settings;
  await configure({ signInMode: 'SignInAndRegister', signUp, signIn, unknownSessionRedirectUrl });
  try {
    await register(demo);
  } catch (error) {
    if (!String(error).includes('already_in_use')) throw error;
  }
}

export function controlsOf({ endpoint, inbox, token }: Server): Controls & { removeAccounts(): Promise<void> } {
  const accounts: { id: string }[] = [];

  async function ask<Answer>(url: string, method = 'GET', body?: object): Promise<Answer> {
    const isForTheServer = new URL(url).origin === new URL(endpoint).origin;
    const response = await fetch(url, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token && isForTheServer && { Authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }

  return {
    configure: (settings) => ask(`${endpoint}/api/sign-in-exp`, 'PATCH', settings),
    customize: (languageTag, phrases) => ask(`${endpoint}/api/custom-phrases/${languageTag}`, 'PUT', phrases),
    register: async (user) => accounts.push(await ask(`${endpoint}/api/users`, 'POST', user)),
    newestAccount: async () => (await ask<Record<string, unknown>[]>(`${endpoint}/api/users`)).at(-1) ?? {},
    askFor: async (fields) => {
      const address = `${endpoint}/api/custom-profile-fields`;
      for (const { name } of await ask<{ name: string }[]>(address)) await ask(`${address}/${name}`, 'DELETE');
      for (const field of fields) await ask(address, 'POST', field);
      const signUpProfileFields = fields.map(({ name }) => ({ name }));
      await ask(`${endpoint}/api/sign-in-exp`, 'PATCH', { signUpProfileFields });
    },
    happen: (what) => ask(`${endpoint}/sandbox/do/${what}`, 'POST'),
    edit: (settings) => ask(`${endpoint}/sandbox/settings`, 'PATCH', settings),
    state: (state) => ask(`${endpoint}/sandbox/state`, 'PUT', state),
    addConnector: (connector) => ask(`${endpoint}/api/connectors`, 'POST', connector),
    useTenant: (id) => ask(`${endpoint}/sandbox/do/useTenant`, 'POST', { id }),
    codeFor: async (to) => {
      const [message] = await ask<Message[]>(`${inbox}?${new URLSearchParams({ to })}`);
      if (!message) throw new Error(`Nothing was sent to ${to}`);
      return message.code;
    },
    removeAccounts: async () => {
      for (const { id } of accounts) await ask(`${endpoint}/api/users/${id}`, 'DELETE');
    },
  };
}
