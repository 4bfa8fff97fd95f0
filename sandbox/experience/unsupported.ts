import type Router from '@koa/router';
import { MfaFactor } from '@logto/schemas';
import { z } from 'zod';

import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import { type ExperienceState, stateOf } from './context.js';

type Route = {
  path: string;
  /** The status with which the route refuses an interaction that nobody was identified in. */
  unidentified?: 400 | 404;
  body?: z.ZodTypeAny;
};

/** Parts of the Experience API that are yet to come, with the conditions they begin by checking. */
const routes: Route[] = [
  { path: '/preflight/sign-in-passkey/authentication' },
  { path: '/verification/backup-code/generate', unidentified: 404 },
  { path: '/verification/backup-code/verify', unidentified: 404 },
  { path: '/verification/mfa-verification-code', unidentified: 400 },
  { path: '/verification/mfa-verification-code/verify', unidentified: 400 },
  { path: '/verification/one-time-token/verify' },
  { path: '/verification/sign-in-passkey/authentication' },
  { path: '/verification/sign-in-passkey/authentication/verify' },
  { path: '/verification/social/:connectorId/authorization-uri' },
  { path: '/verification/social/:connectorId/verify' },
  { path: '/verification/sso/:connectorId/authorization-uri' },
  { path: '/verification/sso/:connectorId/verify' },
  { path: '/verification/totp/secret', unidentified: 404 },
  { path: '/verification/totp/verify', unidentified: 404 },
  { path: '/verification/web-authn/authentication', unidentified: 404 },
  { path: '/verification/web-authn/authentication/verify', unidentified: 404 },
  { path: '/verification/web-authn/registration', unidentified: 404 },
  { path: '/verification/web-authn/registration/verify', unidentified: 404 },
  {
    path: '/profile/mfa',
    unidentified: 404,
    body: z.object({ type: z.nativeEnum(MfaFactor), verificationId: z.string() }),
  },
  { path: '/profile/mfa/mfa-enabled', unidentified: 404 },
  { path: '/profile/mfa/mfa-skipped', unidentified: 404 },
  { path: '/profile/mfa/mfa-suggestion-skipped', unidentified: 404 },
  { path: '/profile/mfa/passkey', unidentified: 404 },
  { path: '/profile/mfa/passkey-skipped', unidentified: 404 },
];

export const unsupportedRoutes = (router: Router<ExperienceState>): void => {
  for (const { path, unidentified, body } of routes) {
    router.post(path, async (ctx) => {
      const { userId } = stateOf(ctx);
      if (body) {
        await parseBody(ctx, body);
      }
      if (unidentified !== undefined && userId === undefined) {
        throw new Refusal('session.identifier_not_found', unidentified);
      }
      throw new Refusal('request.feature_not_supported', 501, { details: ctx.path });
    });
  }
};
