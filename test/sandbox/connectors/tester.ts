import assert from 'node:assert/strict';

import { Browser } from '../browser.js';
import { authorize, begin, start } from '../journey.js';

export type Message = { to: string; usageType: string; code: string; connectorId?: string };

export type ErrorBody = {
  code: string;
  message: string;
  details?: string;
  data?: { message?: string; errorDescription?: string; Code?: string; issues?: { path: (string | number)[] }[] };
};

type Recipient = { type: 'email' | 'phone'; value: string };

/** Somebody who sets up connectors, and then signs in with codes. */
export class Tester {
  readonly browser: Browser;

  constructor(private readonly origin: string) {
    this.browser = new Browser(origin);
  }

  /** A sandbox without anything, and an application in which somebody begins to sign in. */
  async begin(state: object = {}): Promise<void> {
    await begin(this.browser, this.origin, state);
  }

  /** Somebody begins to sign in to the bookstore. */
  async authorize(): Promise<void> {
    await authorize(this.browser, this.origin);
  }

  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.browser.send({ path });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as Answer;
  }

  async add(connectorId: string, config: object): Promise<Record<string, unknown>> {
    const response = await this.browser.sendJson('POST', '/api/connectors', { connectorId, config });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as Record<string, unknown>;
  }

  async requestCode(identifier: Recipient, interactionEvent = 'SignIn'): Promise<Response> {
    await start(this.browser, interactionEvent);
    return this.browser.sendJson('POST', '/api/experience/verification/verification-code', {
      identifier,
      interactionEvent,
    });
  }

  /** Asks for a code and proves that the one that arrived is good. */
  async useCode(identifier: Recipient, readCode: () => string | undefined): Promise<void> {
    const sent = await this.requestCode(identifier);
    assert.equal(sent.status, 200, await sent.clone().text());
    const { verificationId } = (await sent.json()) as { verificationId: string };
    const verified = await this.browser.sendJson('POST', '/api/experience/verification/verification-code/verify', {
      identifier,
      verificationId,
      code: readCode(),
    });
    assert.equal(verified.status, 200, await verified.clone().text());
  }

  async inbox(): Promise<Message[]> {
    return this.get('/sandbox/messages');
  }
}

/** Fails unless the server said no with this status and code. Answers what else it said. */
export const assertRefused = async (response: Response, status: number, code: string): Promise<ErrorBody> => {
  const text = await response.text();
  assert.equal(response.status, status, text);
  const body = JSON.parse(text) as ErrorBody;
  assert.equal(body.code, code);
  return body;
};

/** The six digits in a message. */
export const codeIn = (text: string | false | undefined): string | undefined => /\d{6}/.exec(text || '')?.[0];

export const pathsOf = ({ data }: ErrorBody): string[] => data?.issues?.map(({ path }) => path.join('.')) ?? [];
