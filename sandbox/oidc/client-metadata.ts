import { ApplicationType } from '@logto/schemas';
import type { ClientMetadata } from 'oidc-provider';

import type { StoredApplication } from '../applications/applications.js';
import { corsAllowedOrigins } from './allowed-origins.js';

/** Only what runs on a server of its own can keep a secret; the others are public clients with PKCE. */
const isConfidential = ({ type }: StoredApplication): boolean => type === ApplicationType.Traditional;

/** An application as the OpenID Connect engine sees it. */
export const clientMetadata = (application: StoredApplication): ClientMetadata => {
  const { id, name, secret, type, oidcClientMetadata, customClientMetadata } = application;
  return {
    client_id: id,
    client_name: name,
    // Native applications come back by a scheme of their own, such as `com.example.app://callback`.
    application_type: type === ApplicationType.Native ? 'native' : 'web',
    redirect_uris: oidcClientMetadata.redirectUris,
    post_logout_redirect_uris: oidcClientMetadata.postLogoutRedirectUris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    [corsAllowedOrigins]: customClientMetadata.corsAllowedOrigins ?? [],
    ...(isConfidential(application)
      ? { token_endpoint_auth_method: 'client_secret_basic', client_secret: secret }
      : { token_endpoint_auth_method: 'none' }),
  };
};
