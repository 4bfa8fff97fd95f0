import { type ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { z } from 'zod';

import { Refusal } from '../http/refusal.js';

/** What is not here is answered 400. */
const statuses: Partial<Record<ConnectorErrorCodes, number>> = {
  [ConnectorErrorCodes.RateLimitExceeded]: 429,
  [ConnectorErrorCodes.UsageLimitExceeded]: 429,
  [ConnectorErrorCodes.NotImplemented]: 501,
  [ConnectorErrorCodes.SocialAuthCodeInvalid]: 401,
  [ConnectorErrorCodes.SocialAccessTokenInvalid]: 401,
  [ConnectorErrorCodes.SocialIdTokenInvalid]: 401,
  [ConnectorErrorCodes.AuthorizationFailed]: 401,
};

/** Not by `instanceof`: a package may bring its own copy of the kit. */
const isConnectorError = (error: unknown): error is ConnectorError =>
  error instanceof Error && 'code' in error && (Object.values(ConnectorErrorCodes) as unknown[]).includes(error.code);

const descriptionOf = (data: unknown): string =>
  z.object({ errorDescription: z.string() }).safeParse(data).data?.errorDescription ?? '';

/** Errors of the network have all of a request about them; what a guard says is to be read in full. */
const withoutRequest = (data: unknown): unknown =>
  data instanceof Error && !('issues' in data) ? { message: data.message } : data;

/** What the API answers when a connector throws. What is no error of a connector stays as it is. */
export const refusalOf = (error: unknown): unknown => {
  if (!isConnectorError(error)) {
    return error;
  }
  const { code, data } = error;
  return new Refusal(`connector.${code}`, statuses[code] ?? 400, {
    data: withoutRequest(data),
    gaps: { errorDescription: descriptionOf(data) },
  });
};
