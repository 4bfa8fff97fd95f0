import type { IncomingMessage, ServerResponse } from 'node:http';

import { errors, type Provider } from 'oidc-provider';

import { selectInteraction } from './interaction-cookie.js';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The interaction a request's cookie stands for; an OAuth error where there is none alive. */
export const openInteraction = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Interaction> => {
  selectInteraction(request);
  const interaction = await provider.interactionDetails(request, response);
  const appId = request.headers['logto-app-id'];
  if (appId && appId !== interaction.params['client_id']) {
    throw new errors.InvalidRequest('interaction client_id mismatch');
  }
  return interaction;
};

export const findInteraction = async (
  ...parameters: Parameters<typeof openInteraction>
): Promise<Interaction | undefined> => {
  try {
    return await openInteraction(...parameters);
  } catch (error) {
    if (error instanceof errors.OIDCProviderError) {
      return undefined;
    }
    throw error;
  }
};
