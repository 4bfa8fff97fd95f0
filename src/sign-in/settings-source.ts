import type { Client } from '../api/client.js';
import { jsonOf } from '../api/json.js';
import { fetchSettings, type SettingsQuery } from '../api/well-known.js';

interface SettingsSource extends Element, SettingsQuery {
  readonly settings?: unknown;
}

/** The sign-in-experience JSON: given as a property, else carried by the page, else fetched. */
export async function settingsFor(element: SettingsSource, client: Client): Promise<unknown> {
  if (element.settings !== undefined) {
    return element.settings;
  }
  await parsed(element);
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script ? jsonOf(script.textContent ?? '') : fetchSettings(client, element);
}

/** Resolves when the parser has read what is inside the element, so that nothing inlined is missed. */
async function parsed({ ownerDocument: page, nextSibling }: Element): Promise<void> {
  if (page.readyState === 'loading' && !nextSibling) {
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
}
