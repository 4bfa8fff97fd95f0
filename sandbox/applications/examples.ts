import { ApplicationType } from '@logto/schemas';

import type { NewApplication } from './applications.js';

/** Where the guides put an application. */
const home = 'http://localhost:3000';

const web = {
  oidcClientMetadata: { redirectUris: [`${home}/callback`], postLogoutRedirectUris: [`${home}/`] },
};

/** The applications of `examples/`. A real server makes up ids and secrets; here they are known beforehand. */
export const exampleApplications: NewApplication[] = [
  { id: 'flask', name: 'Flask', type: ApplicationType.Traditional, secret: 'flask-secret', ...web },
  { id: 'express', name: 'Express', type: ApplicationType.Traditional, secret: 'express-secret', ...web },
  { id: 'angular', name: 'Angular', type: ApplicationType.SPA, ...web },
  { id: 'plain', name: 'Plain HTML', type: ApplicationType.SPA, ...web },
  {
    id: 'capacitor',
    name: 'Capacitor',
    type: ApplicationType.Native,
    oidcClientMetadata: {
      redirectUris: ['com.example.app://callback', `${home}/callback`],
      postLogoutRedirectUris: ['com.example.app://callback/sign-out', `${home}/`],
    },
    // The origins of the web views of iOS and Android.
    customClientMetadata: { corsAllowedOrigins: ['capacitor://localhost', 'https://localhost'] },
  },
];
