import puppeteer, { type Browser } from 'puppeteer-core';
import { preview } from 'vite';
import { ensureBrowser } from '../../scripts/setup.js';

/** A message the sandbox sent, as its inbox shows it. */
export type Message = { to: string; channel: 'email' | 'sms'; usageType: string; code: string; sentAt: string };

export type Stage = {
  origin: string;
  browser: Browser;
  /** Changes the tenant's sign-in experience. */
  configure(settings: object): Promise<unknown>;
  /** Makes an account. */
  register(user: object): Promise<unknown>;
  /** Empties the sandbox and builds the state a recording describes; answers what its placeholders stand for. */
  state(state: { settings?: object; setup?: object }): Promise<Record<string, string>>;
  /** What was sent to this address, newest first. */
  messages(to: string): Promise<Message[]>;
  close(): Promise<void>;
};

/** The built bookstore with a sandbox of its own, in memory, and a browser. Its pages come with these headers. */
export async function startStage({ headers = {} }: { headers?: Record<string, string> } = {}): Promise<Stage> {
  process.env.SANDBOX_DATA = 'memory';
  const server = await preview({
    configFile: 'examples/bookstore/vite.config.ts',
    preview: { port: 0, headers },
    logLevel: 'warn',
  });
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-quic'],
  });

  async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const response = await fetch(`${origin}${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  return {
    origin,
    browser,
    configure: (settings) => ask('/api/sign-in-exp', json('PATCH', settings)),
    register: (user) => ask('/api/users', json('POST', user)),
    state: (state) => ask('/sandbox/state', json('PUT', state)),
    messages: (to) => ask(`/sandbox/messages?to=${encodeURIComponent(to)}`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

const json = (method: string, body: object): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
