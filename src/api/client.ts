import { object, required, text, textOr, type Decoder } from './decoder.js';
import { Failure } from './failure.js';
import { jsonOf } from './json.js';
import { Refusal } from './refusal.js';

/** Milliseconds after which a request counts as lost. */
export const patience = 20_000;

export interface ClientOptions {
  /** Origin of the Logto server; empty for the origin of the page. */
  readonly endpoint?: string | undefined;
  /** Client id of the application; picks the interaction when several are open in one browser. */
  readonly appId?: string | undefined;
  /** Language the server's messages should be in. Default: the browser's. */
  readonly locale?: string | undefined;
  /** Takes the place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

type Method = 'GET' | 'POST' | 'PUT';

const refusalBody = object({ code: required(text), message: textOr('') });

/** Talks to one Logto server. Every answer is checked; what is refused throws `Refusal`, what fails throws `Failure`. */
export class Client {
  constructor(private readonly options: ClientOptions = {}) {}

  /** Sends a request whose answer has no content. */
  async send(method: Method, path: string, body?: object): Promise<void> {
    await this.#fetch(method, path, body);
  }

  /** Sends a request and returns its answer as `decoder` reads it. */
  async ask<Answer>(decoder: Decoder<Answer>, method: Method, path: string, body?: object): Promise<Answer> {
    return (await this.read(decoder, method, path, body)).answer;
  }

  /** As `ask`, with the language that the answer is in. */
  async read<Answer>(decoder: Decoder<Answer>, method: Method, path: string, body?: object) {
    const problems: string[] = [];
    const { text, language } = await this.#fetch(method, path, body);
    const answer = decoder(jsonOf(text), (problem) => problems.push(problem));
    if (problems.length > 0) {
      throw new Failure('server', `${method} ${path}: ${problems.join('; ')}`);
    }
    return { answer, language };
  }

  async #fetch(method: Method, path: string, body?: object) {
    const { endpoint = '', appId, locale, fetch = globalThis.fetch } = this.options;
    const isJson = body && !(body instanceof FormData);
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), patience);
    try {
      const response = await fetch(endpoint + path, {
        method,
        credentials: endpoint ? 'include' : 'same-origin',
        headers: {
          ...(isJson && { 'Content-Type': 'application/json' }),
          ...(appId && { 'Logto-App-Id': appId }),
          ...(locale && { 'Accept-Language': locale }),
        },
        ...(body && { body: isJson ? JSON.stringify(body) : (body as FormData) }),
        signal: timer.signal,
      });
      const text = accepted(response, await response.text());
      return { text, language: response.headers.get('content-language') };
    } catch (error) {
      if (error instanceof Refusal || error instanceof Failure) {
        throw error;
      }
      throw new Failure(timer.signal.aborted ? 'timeout' : 'network', `${method} ${path}: ${String(error)}`);
    } finally {
      clearTimeout(timeout);
    }
  }
}

function accepted(response: Response, text: string): string {
  // A proxy or a single-page fallback answers 200 with a page where an API should be.
  if (response.headers.get('content-type')?.includes('text/html')) {
    throw new Failure('server', `A page with status ${response.status}`);
  }
  if (!response.ok) {
    throw refusalIn(jsonOf(text), response.status);
  }
  return text;
}

function refusalIn(body: unknown, status: number): Refusal | Failure {
  let isRefusal = true;
  const { code, message, data } = refusalBody(body, () => {
    isRefusal = false;
  });
  return isRefusal
    ? new Refusal(code, message, status, data)
    : new Failure('server', `Status ${status} without a code`);
}
