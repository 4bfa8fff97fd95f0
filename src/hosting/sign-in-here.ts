import { Authorization } from './authorization.js';
import type { SignInRequest } from './sign-in-request.js';

/** What `signInHere` leaves to the page. */
export interface SignInHereOptions {
  /**
   * Shows the person a `<logto-sign-in>` made with the request as its properties. Resolves with the `redirectTo` of its
   * `logto-complete`, whose default the page prevents; with nothing when the person gave up.
   */
  ask(request: SignInRequest): Promise<string | undefined>;
  /** Hands the callback URL to the OpenID Connect client, which checks its state and fetches the tokens. */
  handleCallback(callbackUrl: string): unknown;
  /** Sends the browser away, where the page cannot go on by itself. Default: `location.assign`. */
  navigate?: ((url: string) => unknown) | undefined;
  /** Takes the place of the global `fetch`, which follows the authorization URL. Default: `fetch`. */
  fetch?: typeof fetch | undefined;
}

/**
 * Goes to a URL for an OpenID Connect client. `for` says what it is: `sign-in`, the default, for an authorization URL; with
 * anything else the browser goes there.
 *
 * @throws {TypeError} where an authorization URL is not absolute.
 */
export type Navigate = (url: string, parameters?: { readonly for?: string }) => Promise<void>;

/**
 * Makes a `navigate` that signs people in without leaving the page: for the adapter of a Logto client, or for any other
 * OpenID Connect client that hands out its authorization URL.
 *
 * It resolves when the person is signed in, has given up, or is on the way to another page, and rejects as `ask` and
 * `handleCallback` do. Whatever a page cannot do by itself is left to the browser, so that nobody is stuck: it navigates
 * where consent is asked for, to another origin, and when the server cannot be reached or answers with an error. Called
 * again meanwhile, the last call counts, since clients remember the last state only.
 *
 * @example
 * client.adapter.navigate = signInHere({ ask, handleCallback: (url) => client.handleSignInCallback(url) });
 * await client.signIn(redirectUri);
 */
export function signInHere({ ask, handleCallback, navigate = assign, fetch }: SignInHereOptions): Navigate {
  let latest: Authorization | undefined;
  let starting: Promise<unknown> = Promise.resolve();

  return async (url, { for: purpose = 'sign-in' } = {}) => {
    if (purpose !== 'sign-in') {
      await navigate(url);
      return;
    }
    const authorization = new Authorization(url, fetch ?? globalThis.fetch);
    latest = authorization;
    const isOver = () => latest !== authorization;

    // One after the other: of two answers, the browser keeps the interaction of the one that comes last.
    const start = starting.then(() => (isOver() ? undefined : authorization.start()));
    starting = start;
    let stage = await start;

    while (stage?.name === 'asking' && !isOver()) {
      const redirectTo = await ask(stage.request);
      stage = redirectTo && !isOver() ? await authorization.finish(redirectTo) : undefined;
    }
    if (isOver()) {
      return;
    }
    if (stage?.name === 'answered') {
      await handleCallback(stage.callbackUrl);
    } else if (stage?.name === 'elsewhere') {
      await navigate(stage.url);
    }
  };
}

const assign = (url: string) => location.assign(url);
