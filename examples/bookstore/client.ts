import LogtoClient, { UserScope } from '@logto/browser';

export const config = {
  endpoint: location.origin,
  appId: 'bookstore',
  scopes: [UserScope.Profile, UserScope.Email, UserScope.Phone],
};

export const client = new LogtoClient(config);

export const callbackUri = `${location.origin}/callback`;
export const homeUri = `${location.origin}/`;
