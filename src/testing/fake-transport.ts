import type { Answer } from './answers.js';

/** One request the transport was asked for. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer, several in turn (the last one stays), or whatever `fetch` itself might do. */
export type Script = Readonly<Record<string, Answer | readonly Answer[] | (() => Promise<Response>)>>;

/** A `fetch` that answers from a script by method and path, such as `PUT /api/experience`, and remembers what was sent. */
export class FakeTransport {
  readonly sent: SentRequest[] = [];
  readonly #script: Map<string, Script[string]>;

  constructor(script: Script) {
    this.#script = new Map(Object.entries(script));
  }

  /** Gives another answer from now on. */
  answer(request: string, answer: Script[string]): void {
    this.#script.set(request, answer);
  }

  /** The requests of one kind, such as `POST /api/experience/submit`. */
  requests(request: string): SentRequest[] {
    return this.sent.filter(({ method, path }) => `${method} ${path}` === request);
  }

  readonly fetch: typeof fetch = async (input, { method = 'GET', headers, body } = {}) => {
    const { pathname } = new URL(String(input), 'https://auth.test');
    this.sent.push({
      method,
      path: pathname,
      headers: Object.fromEntries(new Headers(headers)),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    });
    const answer = this.#next(`${method} ${pathname}`);
    return typeof answer === 'function' ? answer() : responseOf(answer);
  };

  #next(request: string): Answer | (() => Promise<Response>) {
    const scripted = this.#script.get(request);
    if (!scripted) {
      throw new TypeError(`No answer scripted for ${request}`);
    }
    if (!Array.isArray(scripted)) {
      return scripted as Answer | (() => Promise<Response>);
    }
    const [next, ...rest] = scripted as readonly [Answer, ...Answer[]];
    if (rest.length > 0) {
      this.#script.set(request, rest);
    }
    return next;
  }
}

function responseOf({ status, body }: Answer): Response {
  return body === undefined
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

/** A request that is never answered. */
export const never = () => new Promise<Response>(() => {});

/** The network is down. */
export const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Something that is no API answered. */
export const page = async () => new Response('<!doctype html><h1>Bad gateway</h1>', { headers: { 'Content-Type': 'text/html' } });
