import { follow } from './follow.js';
import { signInRequest, type SignInRequest } from './sign-in-request.js';

/** Where an authorization stands. */
export type Stage =
  /** The person is asked to sign in. */
  | { readonly name: 'asking'; readonly request: SignInRequest }
  /** The answer for the application is there: a code, or why there is none. */
  | { readonly name: 'answered'; readonly callbackUrl: string }
  /** Only the browser can go on, there. */
  | { readonly name: 'elsewhere'; readonly url: string };

/** One authorization request, from its URL to its answer, as far as a page can follow it without leaving. */
export class Authorization {
  readonly #url: URL;
  readonly #redirectUri: URL | undefined;
  readonly #fetch: typeof globalThis.fetch;

  /** @throws {TypeError} where `url` is no absolute URL. */
  constructor(url: string, fetch: typeof globalThis.fetch) {
    this.#url = new URL(url);
    this.#redirectUri = parsed(this.#url.searchParams.get('redirect_uri'));
    this.#fetch = fetch;
  }

  /** Starts an interaction; where the person is signed in already, this is all there is to do. */
  async start(): Promise<Stage> {
    return (await this.#goTo(this.#url.href)) ?? this.#anew;
  }

  /** Goes on from where a finished sign-in leads to. */
  async finish(redirectTo: string): Promise<Stage> {
    if (!this.#canFinish(redirectTo)) {
      return { name: 'elsewhere', url: redirectTo };
    }
    const end = await this.#goTo(redirectTo);
    if (end) {
      return end;
    }
    // The person may be signed in all the same, as by another tab: then a new start is answered at once.
    const start = await this.start();
    return start.name === 'asking' ? this.#anew : start;
  }

  get #anew(): Stage {
    return { name: 'elsewhere', url: this.#url.href };
  }

  /** One origin all the way, and an answer in the query, as fragments are not told. */
  #canFinish(redirectTo: string): boolean {
    const { origin, searchParams } = this.#url;
    return (
      [parsed(redirectTo), this.#redirectUri].every((url) => url?.origin === origin) &&
      (searchParams.get('response_mode') ?? 'query') === 'query'
    );
  }

  /** Undefined where the way ends in an error, leaves the origin, or answers another tab. */
  async #goTo(address: string): Promise<Stage | undefined> {
    const arrival = await follow(address, this.#fetch);
    if (!arrival) {
      return undefined;
    }
    const { url, ok } = arrival;
    // The application need not have a page at its redirect URI, nor a screen at the server's paths.
    if (this.#isCallback(url)) {
      return this.#isAnswer(url) ? { name: 'answered', callbackUrl: url.href } : undefined;
    }
    const request = signInRequest(url);
    if (request) {
      return { name: 'asking', request };
    }
    return ok ? { name: 'elsewhere', url: url.href } : undefined;
  }

  #isCallback({ origin, pathname, searchParams }: URL): boolean {
    return (
      origin === this.#redirectUri?.origin &&
      pathname === this.#redirectUri.pathname &&
      (searchParams.has('code') || searchParams.has('error'))
    );
  }

  /** Tabs share an interaction, so one may be handed the other's answer. To prove the state is up to the client. */
  #isAnswer({ searchParams }: URL): boolean {
    return searchParams.get('state') === this.#url.searchParams.get('state');
  }
}

const parsed = (url: string | null) => (url && URL.canParse(url) ? new URL(url) : undefined);
