import * as z from 'zod/mini';
import type { Client } from './client.js';

const json = z.record(z.string(), z.unknown());

/** The tenant's sign-in experience, unparsed: `settings/` knows what it means. */
export function fetchSettings(client: Client, about: { appId?: string | undefined; organizationId?: string | undefined }) {
  const query = new URLSearchParams(
    Object.entries(about).filter((entry): entry is [string, string] => Boolean(entry[1]))
  );
  return client.ask(json, 'GET', `/api/.well-known/experience${query.size > 0 ? `?${query}` : ''}`);
}
