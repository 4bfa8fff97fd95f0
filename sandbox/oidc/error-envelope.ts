import type { Context } from 'koa';

import { errorMessage } from '../phrases/error-message.js';

export type OAuthError = { error: string; error_description?: string };

const isOAuthError = (body: unknown): body is OAuthError =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';

/** Sessions that are gone have a code of their own; the engine tells them only by its description. */
const codeOf = ({ error, error_description: description = '' }: OAuthError): string =>
  (description.includes('session') && description.includes('not found')) ||
  description.includes('authorization request has expired')
    ? 'session.not_found'
    : `oidc.${error}`;

/** An OAuth error with the API's `code` and `message` in front, unless the request declines them. */
export const withCode = (ctx: Context, body: OAuthError): object => {
  if (ctx.query['parse_error'] === 'false') {
    return body;
  }
  const code = codeOf(body);
  return { code, message: errorMessage(code, {}, ctx.acceptsLanguages()), ...body };
};

/** In front of the engine: its errors wear the API's envelope. */
export const errorEnvelope = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  await next();
  if (ctx.status >= 400 && isOAuthError(ctx.body)) {
    ctx.body = withCode(ctx, ctx.body);
  }
};
