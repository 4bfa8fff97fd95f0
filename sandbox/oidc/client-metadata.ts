import type { ClientMetadata } from 'oidc-provider';

import type { StoredApplication } from '../applications/applications.js';

/** An application as the OpenID Connect engine sees it: a public client with PKCE. */
export const clientMetadata = ({
  id,
  name,
  oidcClientMetadata: { redirectUris, postLogoutRedirectUris },
}: StoredApplication): ClientMetadata => ({
  client_id: id,
  client_name: name,
  redirect_uris: redirectUris,
  post_logout_redirect_uris: postLogoutRedirectUris,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  token_endpoint_auth_method: 'none',
});
