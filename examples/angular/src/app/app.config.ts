import { provideHttpClient } from '@angular/common/http';
import { inject, provideAppInitializer, type ApplicationConfig } from '@angular/core';
import { provideRouter, type Routes } from '@angular/router';
import { buildAngularAuthConfig, UserScope } from '@logto/js';
import { provideAuth } from 'angular-auth-oidc-client';
import { Home } from './home';
import { appId, endpoint } from './logto';
import { Session } from './session';

const routes: Routes = [
  { path: '', component: Home },
  // By the time the router starts, the answer in the address has been dealt with.
  { path: 'callback', redirectTo: '/' },
];

export const appConfig: ApplicationConfig = {
  providers: [
    provideHttpClient(),
    provideRouter(routes),
    provideAuth({
      config: {
        ...buildAngularAuthConfig({
          endpoint,
          appId,
          redirectUri: `${location.origin}/callback`,
          postLogoutRedirectUri: `${location.origin}/`,
          scopes: [UserScope.Email],
        }),
        // Where to go after a sign-in is for the routes above to say, not for the library.
        triggerAuthorizationResultEvent: true,
      },
    }),
    provideAppInitializer(() => inject(Session).check()),
  ],
};
