import { createHash, randomBytes } from 'node:crypto';
import { application } from './stage.js';

const redirectUri = `${application}/callback`;

type Metadata = Record<
  'authorization_endpoint' | 'token_endpoint' | 'userinfo_endpoint' | 'end_session_endpoint',
  string
>;

/** Asks a server what version 0.2.1 of the Python package `logto` asks for `examples/flask`, parameter by parameter. */
export class FlaskRequests {
  readonly #metadata: Metadata;
  readonly #verifier = randomBytes(32).toString('base64url');

  static async of(endpoint: string): Promise<FlaskRequests> {
    const response = await fetch(`${endpoint}/oidc/.well-known/openid-configuration`);
    return new FlaskRequests((await response.json()) as Metadata);
  }

  private constructor(metadata: Metadata) {
    this.#metadata = metadata;
  }

  /** `client.signIn(redirectUri=…, interactionMode=…)`; no resource is asked for, and so none is sent. */
  signInUrl(state: string, interactionMode?: 'signUp'): URL {
    return withQuery(this.#metadata.authorization_endpoint, {
      client_id: 'flask',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'email phone openid offline_access profile',
      prompt: 'consent',
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state,
      ...(interactionMode && { interaction_mode: interactionMode }),
    });
  }

  /** What `client.handleSignInCallback(url)` does with the code: the secret is in the body. */
  async fetchTokens(code: string, secret = 'flask-secret'): Promise<Response> {
    return fetch(this.#metadata.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'flask',
        client_secret: secret,
        redirect_uri: redirectUri,
        code,
        code_verifier: this.#verifier,
      }),
    });
  }

  /** `client.fetchUserInfo()` */
  async fetchUserInfo(accessToken: string): Promise<Response> {
    return fetch(this.#metadata.userinfo_endpoint, { headers: { Authorization: `Bearer ${accessToken}` } });
  }

  /** `client.signOut(postLogoutRedirectUri=…)`; there is no `id_token_hint`. */
  signOutUrl(): URL {
    return withQuery(this.#metadata.end_session_endpoint, {
      client_id: 'flask',
      post_logout_redirect_uri: `${application}/`,
    });
  }
}

function withQuery(address: string, query: Record<string, string>): URL {
  return new URL(`${address}?${new URLSearchParams(query)}`);
}
