import type { Context } from 'koa';
import { errors } from 'oidc-provider';

import { withCode } from '../oidc/error-envelope.js';
import { errorMessage } from '../phrases/error-message.js';
import { Refusal } from './refusal.js';

type HttpError = Error & { status: number; expose: boolean };

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && 'expose' in error && error.expose === true;

/** Turns what the API's routes throw into answers. */
export const apiErrors = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  try {
    await next();
  } catch (error) {
    if (error instanceof Refusal) {
      const { code, status, data, details, gaps } = error;
      ctx.status = status;
      ctx.body = { code, message: errorMessage(code, gaps, ctx.acceptsLanguages()), data, details };
    } else if (error instanceof errors.OIDCProviderError) {
      const { error: name, error_description = '' } = error;
      ctx.status = error.statusCode;
      ctx.body = withCode(ctx, { error: name, error_description });
    } else if (isHttpError(error)) {
      ctx.status = error.status;
      ctx.body = { message: error.message };
    } else {
      ctx.app.emit('error', error, ctx);
      ctx.status = 500;
      ctx.body = { message: 'Internal server error.' };
    }
  }
};
