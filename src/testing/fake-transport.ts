import type { Answer } from './answers.js';

/** One request the transport was asked for. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON of the body says; undefined where there is none. */
  readonly body: unknown;
}

/** An answer, or what decides on one. It may do whatever `fetch` itself might do. */
export type Reply = Answer | ((request: SentRequest) => Answer | Promise<Answer | Response>);

/** By method and path, such as `PUT /api/experience`: a reply, or several in turn, of which the last one stays. */
export type Script = Readonly<Record<string, Reply | readonly Reply[]>>;

/** A `fetch` that answers from a script and remembers what was sent: `element.fetch = transport.fetch`. */
export class FakeTransport {
  /** All requests so far, the first one first. */
  readonly sent: SentRequest[] = [];
  readonly #replies = new Map<string, Reply[]>();

  constructor(script: Script) {
    Object.entries(script).forEach(([request, reply]) => this.answer(request, reply));
  }

  /** Replies so from now on. */
  answer(request: string, reply: Reply | readonly Reply[]): void {
    this.#replies.set(request, [reply].flat());
  }

  /** The requests of one kind, such as `POST /api/experience/submit`. */
  requests(request: string): SentRequest[] {
    return this.sent.filter(({ method, path }) => `${method} ${path}` === request);
  }

  /** Takes the place of the global `fetch`. What the script has no reply for fails as a network does. */
  readonly fetch: typeof fetch = async (input, { method = 'GET', headers, body } = {}) => {
    const { pathname } = new URL(String(input), 'https://auth.test');
    const request = {
      method,
      path: pathname,
      headers: Object.fromEntries(new Headers(headers)),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    };
    this.sent.push(request);
    const [reply, ...later] = this.#replies.get(`${method} ${pathname}`) ?? [];
    if (!reply) {
      throw new TypeError(`No reply to ${method} ${pathname} in the script`);
    }
    if (later.length > 0) {
      this.#replies.set(`${method} ${pathname}`, later);
    }
    const answer = typeof reply === 'function' ? await reply(request) : reply;
    return answer instanceof Response ? answer : responseOf(answer);
  };
}

function responseOf({ status, body, headers }: Answer): Response {
  return body === undefined
    ? new Response(null, { status, headers: { ...headers } })
    : new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** A request that is never answered. */
export const never = () => new Promise<Response>(() => {});

/** The network is down. */
export const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Something that is no API answered. */
export const page = async () =>
  new Response('<!doctype html><h1>Bad gateway</h1>', { headers: { 'Content-Type': 'text/html' } });
