import { createHash, randomBytes } from 'node:crypto';
import { preview } from 'vite';
import { sandbox } from '../../sandbox/vite-plugin.js';

export type Shop = {
  origin: string;
  /** Where the shop sends people to sign in. */
  authorizationUrl: string;
  /** The tokens for the code that the browser brought back. */
  tokensFor(callback: string): Promise<Record<string, string>>;
  close(): Promise<void>;
};

/** The bookstore of the sandbox, which serves the pages of this folder. */
export async function openShop(site: string): Promise<Shop> {
  const server = await preview({
    root: site,
    configFile: false,
    logLevel: 'error',
    plugins: [sandbox({ data: 'memory' })],
    build: { outDir: site },
    preview: { port: 0 },
  });
  const { origin } = new URL(server.resolvedUrls?.local[0] ?? '');
  const verifier = randomBytes(32).toString('base64url');
  const client = { client_id: 'bookstore', redirect_uri: `${origin}/callback` };
  const query = new URLSearchParams({
    ...client,
    response_type: 'code',
    scope: 'openid profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });

  return {
    origin,
    authorizationUrl: `${origin}/oidc/auth?${query}`,
    tokensFor: async (callback) => {
      const code = new URL(callback).searchParams.get('code') ?? '';
      const body = { ...client, grant_type: 'authorization_code', code, code_verifier: verifier };
      const response = await fetch(`${origin}/oidc/token`, { method: 'POST', body: new URLSearchParams(body) });
      return (await response.json()) as Record<string, string>;
    },
    close: () => server.close(),
  };
}
