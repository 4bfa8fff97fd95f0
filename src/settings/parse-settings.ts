import { settings, type Settings } from './settings.js';

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, one line a field, for developers: `color.primaryColor: …`. */
  readonly problems: readonly string[];
}

/** Reads the sign-in-experience JSON. A part that cannot be read is named and left out; the rest still works. */
export async function parseSettings(json: unknown): Promise<ParsedSettings> {
  const result = settings.safeParse(json);
  if (result.success) {
    return { settings: result.data, problems: [] };
  }
  const { repairSettings } = await import('./repair-settings.js');
  return repairSettings(json, result.error.issues);
}
