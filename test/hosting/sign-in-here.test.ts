import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signInHere } from '../../src/hosting/sign-in-here.js';
import type { SignInRequest } from '../../src/hosting/sign-in-request.js';

const origin = 'https://shop.test';
const redirectTo = `${origin}/oidc/auth/uid`;
const signInPage = '/sign-in?app_id=shop';
const answer = '/callback?code=123&state=mine';

const authorizationUrl = (changes: Record<string, string> = {}) =>
  `${origin}/oidc/auth?${new URLSearchParams({
    client_id: 'shop',
    redirect_uri: `${origin}/callback`,
    state: 'mine',
    ...changes,
  })}`;

/** Where a chain of redirects ends: a page, a page with an error, or nowhere. */
type End = string | { readonly page: string; readonly status: number } | 'nowhere';

/** A page that signs in here, before a server whose redirects end there, one request after the other. */
class Page {
  readonly requests: string[] = [];
  readonly inits: (RequestInit | undefined)[] = [];
  readonly asked: SignInRequest[] = [];
  readonly callbacks: string[] = [];
  readonly left: string[] = [];
  readonly #ends: End[];

  constructor(...ends: End[]) {
    this.#ends = ends;
  }

  /** What the person does. */
  ask = async (): Promise<string | undefined> => redirectTo;

  /** What the server takes its time with. */
  serve = async (): Promise<void> => {};

  handleCallback = (url: string): unknown => this.callbacks.push(url);

  readonly navigate = signInHere({
    ask: (request) => {
      this.asked.push(request);
      return this.ask();
    },
    handleCallback: (url) => this.handleCallback(url),
    navigate: (url) => this.left.push(url),
    fetch: async (input, init) => {
      this.requests.push(String(input));
      this.inits.push(init);
      await this.serve();
      const end = this.#ends.shift() ?? 'nowhere';
      if (end === 'nowhere') {
        throw new TypeError('Failed to fetch');
      }
      const { page, status } = typeof end === 'string' ? { page: end, status: 200 } : end;
      const response = new Response('<!doctype html>', { status });
      return Object.defineProperty(response, 'url', { value: new URL(page, origin).href });
    },
  });
}

/** A promise and the way to fulfil it. */
function later<Value>() {
  let fulfil: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    fulfil = resolve;
  });
  return { promise, fulfil };
}

describe('Signing in here', () => {
  it('asks the person, and hands the answer to the client', async () => {
    const page = new Page(signInPage, answer);
    await page.navigate(authorizationUrl(), { for: 'sign-in' });
    assert.deepEqual(page.requests, [authorizationUrl(), redirectTo]);
    assert.deepEqual(page.asked, [{ appId: 'shop', firstScreen: 'sign_in' }]);
    assert.deepEqual(page.callbacks, [origin + answer]);
    assert.deepEqual(page.left, []);
  });

  it('asks nobody who is signed in already', async () => {
    const page = new Page(answer);
    await page.navigate(authorizationUrl());
    assert.deepEqual(page.asked, []);
    assert.deepEqual(page.callbacks, [origin + answer]);
  });

  it('follows redirects as this origin only, keeps nothing, and reads no page', async () => {
    const page = new Page(signInPage, answer);
    await page.navigate(authorizationUrl());
    for (const init of page.inits) {
      const { redirect, mode, credentials, cache } = init ?? {};
      assert.deepEqual(
        { redirect, mode, credentials, cache },
        { redirect: 'follow', mode: 'same-origin', credentials: 'same-origin', cache: 'no-store' },
      );
    }
  });

  it('leaves signing out, and all else that is no sign-in, to the browser', async () => {
    const page = new Page();
    await page.navigate(`${origin}/oidc/session/end`, { for: 'sign-out' });
    await page.navigate(`${origin}/books`, { for: 'post-sign-in' });
    assert.deepEqual(page.left, [`${origin}/oidc/session/end`, `${origin}/books`]);
    assert.deepEqual(page.requests, []);
  });

  it('is over when the person gives up', async () => {
    const page = new Page(signInPage);
    page.ask = async () => undefined;
    await page.navigate(authorizationUrl());
    assert.deepEqual([page.callbacks, page.left], [[], []]);
  });

  it('starts anew after the person gave up', async () => {
    const page = new Page(signInPage, signInPage, answer);
    page.ask = async () => undefined;
    await page.navigate(authorizationUrl());
    page.ask = async () => redirectTo;
    await page.navigate(authorizationUrl());
    assert.deepEqual(page.requests, [authorizationUrl(), authorizationUrl(), redirectTo]);
    assert.equal(page.callbacks.length, 1);
  });

  it('asks again where the server does', async () => {
    const page = new Page(signInPage, signInPage, answer);
    await page.navigate(authorizationUrl());
    assert.equal(page.asked.length, 2);
    assert.equal(page.callbacks.length, 1);
  });

  it('tells what went wrong while asking or in the client', async () => {
    const page = new Page(signInPage, answer);
    page.ask = () => Promise.reject(new Error('no dialog'));
    await assert.rejects(page.navigate(authorizationUrl()), /no dialog/);
    page.handleCallback = () => Promise.reject(new Error('state mismatched'));
    await assert.rejects(page.navigate(authorizationUrl()), /state mismatched/);
  });
});

describe('What the person is asked', () => {
  const requests: Record<string, Partial<SignInRequest>> = {
    '/register?app_id=shop': { firstScreen: 'register' },
    '/identifier-sign-in?app_id=shop&identifier=email+phone': {
      firstScreen: 'identifier:sign_in',
      identifier: 'email phone',
    },
    '/identifier-register?app_id=shop': { firstScreen: 'identifier:register' },
    '/reset-password?app_id=shop&login_hint=ada%40mail.test': {
      firstScreen: 'reset_password',
      loginHint: 'ada@mail.test',
    },
    '/single-sign-on?app_id=shop&organization_id=acme': { firstScreen: 'single_sign_on', organizationId: 'acme' },
  };
  for (const [address, request] of Object.entries(requests)) {
    it(`is read from ${address}`, async () => {
      const page = new Page(address, answer);
      await page.navigate(authorizationUrl());
      assert.deepEqual(page.asked, [{ appId: 'shop', ...request }]);
    });
  }
});

describe('Where the page cannot start by itself, the browser goes to', () => {
  const starts: { what: string; ends: End[]; to: string; url?: string }[] = [
    { what: 'the page that asks for consent', ends: ['/consent?app_id=shop'], to: '/consent?app_id=shop' },
    { what: 'a social provider', ends: ['/direct/social/mock?app_id=shop'], to: '/direct/social/mock?app_id=shop' },
    { what: 'a page that tells of blocked cookies', ends: ['/unknown-session'], to: '/unknown-session' },
    { what: 'a sign-in page for nobody’s application', ends: ['/sign-in'], to: '/sign-in' },
    { what: 'the server’s own error', ends: [{ page: authorizationUrl(), status: 400 }], to: authorizationUrl() },
    { what: 'the start, when the server is down', ends: ['nowhere'], to: authorizationUrl() },
    {
      what: 'the start, when a session leads to another origin',
      ends: ['nowhere'],
      url: authorizationUrl({ redirect_uri: 'https://other.test/callback' }),
      to: authorizationUrl({ redirect_uri: 'https://other.test/callback' }),
    },
    { what: 'the start, when the answer is another’s', ends: ['/callback?code=1&state=other'], to: authorizationUrl() },
    { what: 'a callback page whose answer cannot be read', ends: ['/callback'], to: '/callback' },
    {
      what: 'the callback page of a request that was pushed',
      ends: [answer],
      url: `${origin}/oidc/auth?client_id=shop&request_uri=urn%3A1`,
      to: answer,
    },
  ];
  for (const { what, ends, url = authorizationUrl(), to } of starts) {
    it(what, async () => {
      const page = new Page(...ends);
      await page.navigate(url);
      assert.deepEqual(page.left, [new URL(to, origin).href]);
      assert.deepEqual([page.asked, page.callbacks], [[], []]);
    });
  }
});

describe('Where the page cannot finish by itself, the browser goes to', () => {
  const finishes: { what: string; ends?: End[]; to: string; changes?: Record<string, string>; redirectTo?: string }[] =
    [
      { what: 'the page that asks for consent', ends: ['/consent?app_id=shop'], to: '/consent?app_id=shop' },
      { what: 'the page that signs somebody else out first', ends: [redirectTo], to: redirectTo },
      {
        what: 'the end, for an application elsewhere',
        changes: { redirect_uri: 'https://other.test/' },
        to: redirectTo,
      },
      { what: 'the end, for an application of the device', changes: { redirect_uri: 'com.shop://in' }, to: redirectTo },
      { what: 'the end, for an answer in a fragment', changes: { response_mode: 'fragment' }, to: redirectTo },
      {
        what: 'the end, on another origin',
        redirectTo: 'https://auth.test/oidc/auth/1',
        to: 'https://auth.test/oidc/auth/1',
      },
      { what: 'the start, when the server is down', ends: ['nowhere', 'nowhere'], to: authorizationUrl() },
      {
        what: 'the start, when the sign-in is lost',
        ends: [{ page: redirectTo, status: 400 }, signInPage],
        to: authorizationUrl(),
      },
    ];
  for (const { what, ends = [], to, changes, redirectTo: end = redirectTo } of finishes) {
    it(what, async () => {
      const page = new Page(signInPage, ...ends);
      page.ask = async () => end;
      await page.navigate(authorizationUrl(changes));
      assert.deepEqual(page.left, [new URL(to, origin).href]);
      assert.deepEqual(page.callbacks, []);
      assert.equal(page.asked.length, 1);
    });
  }
});

describe('The answer', () => {
  const answers = {
    'that says why not': '/callback?error=access_denied&state=mine',
    'at an address without a page': { page: answer, status: 404 },
  };
  for (const [which, end] of Object.entries(answers)) {
    it(`${which} is the client’s to handle`, async () => {
      const page = new Page(signInPage, end);
      await page.navigate(authorizationUrl());
      assert.deepEqual(page.callbacks, [new URL(typeof end === 'string' ? end : end.page, origin).href]);
    });
  }

  it('is found at a redirect URI without a path', async () => {
    const page = new Page(signInPage, '/?code=123&state=mine');
    await page.navigate(authorizationUrl({ redirect_uri: origin }));
    assert.deepEqual(page.callbacks, [`${origin}/?code=123&state=mine`]);
  });

  for (const [what, end] of Object.entries({
    'went to another tab': '/callback?code=1&state=other',
    'was fetched by another tab': { page: redirectTo, status: 400 },
    'was lost on the way': 'nowhere',
  })) {
    it(`is asked for again where it ${what}, now that there is a session`, async () => {
      const page = new Page(signInPage, end, answer);
      await page.navigate(authorizationUrl());
      assert.deepEqual(page.requests, [authorizationUrl(), redirectTo, authorizationUrl()]);
      assert.deepEqual(page.callbacks, [origin + answer]);
    });
  }
});

describe('Called again meanwhile, the last call counts', () => {
  const second = authorizationUrl({ state: 'second' });
  const secondAnswer = '/callback?code=456&state=second';

  it('at once, only that one is sent', async () => {
    const page = new Page(signInPage, secondAnswer);
    await Promise.all([page.navigate(authorizationUrl()), page.navigate(second)]);
    assert.deepEqual(page.requests, [second, redirectTo]);
    assert.deepEqual(page.callbacks, [origin + secondAnswer]);
  });

  it('while the first is on its way, it waits for it, and the person is asked once', async () => {
    const page = new Page(signInPage, signInPage, secondAnswer);
    const sent = later<void>();
    const served = later<void>();
    page.serve = () => {
      sent.fulfil();
      return served.promise;
    };
    const first = page.navigate(authorizationUrl());
    await sent.promise;
    const last = page.navigate(second);
    assert.deepEqual(page.requests, [authorizationUrl()]);
    served.fulfil();
    await Promise.all([first, last]);
    assert.deepEqual(page.requests, [authorizationUrl(), second, redirectTo]);
    assert.equal(page.asked.length, 1);
    assert.deepEqual(page.callbacks, [origin + secondAnswer]);
  });

  it('what the person does with the first is dropped', async () => {
    const page = new Page(signInPage, signInPage, secondAnswer);
    const asked = later<void>();
    const done = later<string | undefined>();
    page.ask = () => {
      asked.fulfil();
      return done.promise;
    };
    const first = page.navigate(authorizationUrl());
    await asked.promise;
    page.ask = async () => redirectTo;
    await page.navigate(second);
    done.fulfil(redirectTo);
    await first;
    assert.deepEqual(page.callbacks, [origin + secondAnswer]);
    assert.equal(page.requests.filter((url) => url === redirectTo).length, 1);
  });
});
