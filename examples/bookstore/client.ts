import LogtoClient, { UserScope } from '@logto/browser';

export const client = new LogtoClient({
  endpoint: location.origin,
  appId: 'bookstore',
  scopes: [UserScope.Profile, UserScope.Email, UserScope.Phone],
});

export const callbackUri = `${location.origin}/callback`;
export const homeUri = `${location.origin}/`;
