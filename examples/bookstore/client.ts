import LogtoClient, { UserScope } from '@logto/browser';

/** Set by vite.config.ts. */
declare const LOGTO_APP_ID: string;

export const config = {
  endpoint: location.origin,
  appId: LOGTO_APP_ID,
  scopes: [UserScope.Profile, UserScope.Email, UserScope.Phone],
};

export const client = new LogtoClient(config);

export const callbackUri = `${location.origin}/callback`;
export const homeUri = `${location.origin}/`;
