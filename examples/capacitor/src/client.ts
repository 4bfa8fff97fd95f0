import { Capacitor } from '@capacitor/core';
import LogtoClient, { UserScope } from '@logto/capacitor';
import { appId, endpoint } from './settings';

export const client = new LogtoClient({ endpoint, appId, scopes: [UserScope.Email, UserScope.Phone] });

const scheme = 'com.example.app';

/** Where Logto sends people back to, as registered with it: on a device an address that opens the app. */
export const { callbackUri, signedOutUri } = Capacitor.isNativePlatform()
  ? { callbackUri: `${scheme}://callback`, signedOutUri: `${scheme}://callback/sign-out` }
  : { callbackUri: `${location.origin}/callback`, signedOutUri: `${location.origin}/` };
