import type { Client } from './client.js';
import { object } from './decoder.js';

const json = object({});

/** Whose branding the settings should carry. */
export interface SettingsQuery {
  readonly appId?: string | undefined;
  readonly organizationId?: string | undefined;
}

/** The tenant's sign-in experience, unparsed: `settings/` knows what it means. */
export function fetchSettings(client: Client, { appId, organizationId }: SettingsQuery) {
  const query = new URLSearchParams({ ...(appId && { appId }), ...(organizationId && { organizationId }) });
  return client.ask(json, 'GET', `/api/.well-known/experience?${query}`);
}
