import { userClaims } from '@logto/core-kit';
import { ExtraParamsKey } from '@logto/schemas';
import { type JWKS, Provider } from 'oidc-provider';

import type { Accounts } from '../accounts/accounts.js';
import type { Applications } from '../applications/applications.js';
import { day, hour, minute, second } from '../clock.js';
import { Collection } from '../data/collection.js';
import type { Database } from '../data/database.js';
import { allowedOrigins, corsAllowedOrigins } from './allowed-origins.js';
import { claimsOf } from './claims.js';
import { errorEnvelope } from './error-envelope.js';
import { interactionCookie } from './interaction-cookie.js';
import { interactionUrl } from './interaction-url.js';
import { pageFiles } from './page-files.js';
import { relativeRedirects } from './relative-redirects.js';
import { renderSignedOut, renderSignOut } from './sign-out-pages.js';
import { signingAlgorithm, signingKeys } from './signing-keys.js';
import { ApplicationClients, StoredModel } from './stored-model.js';

type Parts = { origin: string; database: Database; accounts: Accounts; applications: Applications };

const inSeconds = (milliseconds: number) => milliseconds / second;

const routes = {
  authorization: '/auth',
  token: '/token',
  userinfo: '/me',
  jwks: '/jwks',
  revocation: '/token/revocation',
  end_session: '/session/end',
};

const ttl = {
  AccessToken: inSeconds(hour),
  AuthorizationCode: inSeconds(minute),
  Grant: inSeconds(14 * day),
  IdToken: inSeconds(hour),
  Interaction: inSeconds(hour),
  RefreshToken: inSeconds(14 * day),
  Session: inSeconds(14 * day),
};

/** The OpenID Connect engine, to be mounted at `/oidc`. */
export const createProvider = async ({ origin, database, accounts, applications }: Parts): Promise<Provider> => {
  const issuer = `${origin}/oidc`;
  const provider = new Provider(issuer, {
    adapter: (name) =>
      name === 'Client' ? new ApplicationClients(database, applications) : new StoredModel(database, name),
    jwks: await signingKeys(new Collection<JWKS>(database, 'signing-keys')),
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    enabledJWA: { idTokenSigningAlgValues: [signingAlgorithm] },
    routes,
    ttl,
    // Without `path` the engine would bind the interaction to the address of the first screen.
    cookies: {
      short: { path: '/', httpOnly: true, sameSite: 'lax', overwrite: true },
      long: { path: '/', httpOnly: true, sameSite: 'lax', overwrite: true },
    },
    claims: userClaims,
    conformIdTokenClaims: false,
    findAccount: async (_, id) => {
      const user = await accounts.find(id);
      return user && { accountId: id, claims: (use) => claimsOf(user, use) };
    },
    extraParams: Object.values(ExtraParamsKey),
    interactions: { url: interactionUrl },
    pkce: { required: (_, client) => client.tokenEndpointAuthMethod !== 'client_secret_basic' },
    extraClientMetadata: { properties: [corsAllowedOrigins] },
    clientBasedCORS: (_, requestOrigin, client) =>
      requestOrigin === origin || allowedOrigins(client).includes(requestOrigin),
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => client.clientId === token.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: renderSignOut,
        postLogoutSuccessSource: renderSignedOut,
      },
    },
    renderError: (ctx, out) => {
      ctx.body = out;
    },
  });
  provider.use(pageFiles);
  provider.use(errorEnvelope);
  provider.use(relativeRedirects(issuer));
  provider.use(interactionCookie);
  return provider;
};
