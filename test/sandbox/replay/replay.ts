import assert from 'node:assert/strict';

import { Browser, setCookiesOf } from '../browser.js';
import { assertAnswer } from './compare.js';
import { Placeholders } from './placeholders.js';
import type { RecordedExchange, Scenario } from './scenario.js';

type Message = { to: string; channel: string; usageType: string; code: string };

type Tab = { browser: Browser; values: Placeholders; interactions: number; isFresh: boolean };

const authorizationPath = '/oidc/auth';

const anyOtherCode = (code: string): string => (code === '123456' ? '654321' : '123456');

const valueAt = (body: unknown, pointer: string): string =>
  String(
    pointer
      .split('/')
      .slice(1)
      .reduce((node, key) => (node as Record<string, unknown>)[key], body),
  );

const formWith = (files: NonNullable<RecordedExchange['request']['multipart']>): FormData => {
  const form = new FormData();
  for (const [field, { name, type, base64 }] of Object.entries(files)) {
    form.append(field, new File([Buffer.from(base64, 'base64')], name, { type }));
  }
  return form;
};

/** Prepares a server as a recording says, sends its requests and compares the answers. */
export class Replay {
  private readonly controls: Browser;
  private readonly tabs = new Map<string, Tab>();
  private readonly common = new Placeholders();

  constructor(
    private readonly origin: string,
    private readonly scenario: Scenario,
  ) {
    this.controls = new Browser(origin);
  }

  async run(): Promise<void> {
    const { settings, setup, exchanges } = this.scenario;
    const built = await this.controls.sendJson('PUT', '/sandbox/state', { settings, setup });
    assert.equal(built.status, 200, await built.clone().text());
    this.common.set('origin', this.origin);
    this.common.set('hostname', new URL(this.origin).hostname);
    for (const [name, value] of Object.entries((await built.json()) as Record<string, string>)) {
      this.common.set(name, value);
    }
    for (const [index, exchange] of exchanges.entries()) {
      try {
        await this.repeat(exchange);
      } catch (error) {
        const { method, path } = exchange.request;
        if (error instanceof Error) {
          error.message = `request ${index + 1}, ${method} ${path.split('?')[0]}: ${error.message}`;
        }
        throw error;
      }
    }
  }

  private async repeat(exchange: RecordedExchange): Promise<void> {
    if (exchange.before !== undefined) {
      await this.controls.sendJson('POST', `/sandbox/do/${exchange.before}`);
    }
    const tab = await this.tabFor(exchange);
    if (exchange.code !== undefined) {
      const latest = (await this.messages()).find(({ channel }) => channel === exchange.code);
      tab.values.set('code', latest?.code ?? '');
      tab.values.set('wrongCode', anyOtherCode(latest?.code ?? ''));
    }

    const before = exchange.message === undefined ? [] : await this.messages();
    const response = await this.send(tab, exchange.request);
    const text = await response.text();
    this.notice(tab, response, text);
    for (const [name, pointer] of Object.entries(exchange.capture ?? {})) {
      this.common.set(name, valueAt(JSON.parse(text), pointer));
    }
    assertAnswer(response, text, exchange.response, tab.values);
    if (exchange.message !== undefined) {
      await this.assertMessage(exchange.message, before.length);
    }
  }

  private async tabFor({ browser = 'main', withoutAuthorization, request }: RecordedExchange): Promise<Tab> {
    const tab = this.tabs.get(browser) ?? {
      browser: new Browser(this.origin),
      values: new Placeholders(this.common),
      interactions: 0,
      isFresh: true,
    };
    this.tabs.set(browser, tab);
    if (tab.isFresh && !withoutAuthorization && !request.path.startsWith(authorizationPath)) {
      await this.authorize(tab);
    }
    tab.isFresh = false;
    return tab;
  }

  private async authorize(tab: Tab): Promise<void> {
    const query = new URLSearchParams({
      client_id: tab.values.get(this.scenario.client ?? 'appId'),
      redirect_uri: 'https://app.test/callback',
      response_type: 'code',
      scope: 'openid profile email',
      state: tab.values.get('state'),
      nonce: tab.values.get('nonce'),
      code_challenge: tab.values.get('codeChallenge'),
      code_challenge_method: 'S256',
      ...tab.values.fillAll(this.scenario.authorization),
    });
    const response = await tab.browser.send({ path: `${authorizationPath}?${query}` });
    assert.equal(response.status, 303, await response.text());
    this.notice(tab, response, '');
  }

  private async send(
    { browser, values }: Tab,
    { method, path, headers = {}, body, form, multipart }: RecordedExchange['request'],
  ): Promise<Response> {
    const sent: Record<string, string> = {};
    for (const [name, value] of Object.entries(headers)) {
      if (value !== null) {
        sent[name] = values.fill(value);
      }
    }
    const filledForm = form ? new URLSearchParams(values.fillAll(form)) : multipart && formWith(multipart);
    if (filledForm) {
      return browser.send({ method, path: values.fill(path), headers: sent, body: filledForm });
    }
    return browser.send({
      method,
      path: values.fill(path),
      headers: body === undefined ? sent : { ...sent, 'Content-Type': 'application/json' },
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(values.fillAll(body)),
      }),
    });
  }

  /** Values that later requests refer to without the recording saying where they come from. */
  private notice(tab: Tab, response: Response, text: string): void {
    const resume = setCookiesOf(response).find(({ name, maxAge }) => name === '_interaction_resume' && maxAge !== 0);
    if (resume) {
      tab.interactions += 1;
      const number = tab.interactions === 1 ? '' : String(tab.interactions);
      tab.values.set(`interactionUid${number}`, resume.value);
    }
    const noticed = {
      etag: response.headers.get('etag'),
      authorizationCode: /[?&]code=([^&]+)/.exec(response.headers.get('location') ?? '')?.[1],
      xsrf: /name="xsrf" value="([^"]+)"/.exec(text)?.[1],
    };
    for (const [name, value] of Object.entries(noticed)) {
      if (value) {
        tab.values.set(name, value);
      }
    }
  }

  private async messages(): Promise<Message[]> {
    const response = await this.controls.send({ path: '/sandbox/messages' });
    return (await response.json()) as Message[];
  }

  private async assertMessage(
    expected: NonNullable<RecordedExchange['message']> | null,
    before: number,
  ): Promise<void> {
    const messages = await this.messages();
    assert.equal(messages.length - before, expected ? 1 : 0, 'messages sent');
    if (expected) {
      const { to, channel, usageType } = messages[0] ?? {};
      assert.deepEqual({ via: channel, to, template: usageType }, expected, 'message');
    }
  }
}
