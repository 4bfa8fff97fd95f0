import type { Provider } from 'oidc-provider';

import { grantableScopes } from './claims.js';
import type { Interaction } from './open-interaction.js';

export const protocolScopes: readonly string[] = ['openid', 'offline_access'];

/** Grants the application all that it asks for. Answers where the authorization goes on. */
export const consent = async (provider: Provider, interaction: Interaction): Promise<string> => {
  const { params, session, grantId } = interaction;
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant =
    known ??
    new provider.Grant({
      accountId: String(session?.accountId),
      clientId: String(params['client_id']),
    });
  const asked = String(params['scope'] ?? '').split(' ');
  grant.addOIDCScope(asked.filter((scope) => [...protocolScopes, ...grantableScopes].includes(scope)).join(' '));

  interaction.result = { ...interaction.lastSubmission, consent: { grantId: await grant.save() } };
  await interaction.persist();
  return interaction.returnTo;
};
