import type { Issue } from './repair-settings.js';
import { settings, type Settings } from './settings.js';

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, one line a field, for developers: `color.primaryColor: …`. */
  readonly problems: readonly string[];
}

/** Reads the sign-in-experience JSON. A part that cannot be read is named and left out; the rest still works. */
export async function parseSettings(given: unknown): Promise<ParsedSettings> {
  // By way of text, because a framework may hand over a proxy; and what is null is as good as missing.
  const json: unknown = JSON.parse(JSON.stringify(given) ?? 'null', (_, value: unknown) => value ?? undefined);
  const result = settings.safeParse(json);
  const issues = result.success ? wrongColors(result.data) : result.error.issues;
  if (result.success && issues.length === 0) {
    return { settings: result.data, problems: [] };
  }
  const { repairSettings } = await import('./repair-settings.js');
  return repairSettings(json, issues);
}

/** Colours by hand: zod's checks of strings would weigh more than all colours of the first screen. */
const wrongColors = ({ color }: Settings): Issue[] =>
  Object.entries(color)
    .filter(([, value]) => typeof value === 'string' && !/^#(?:[\da-f]{3}){1,2}$/i.test(value))
    .map(([name]) => ({ code: 'invalid_value', values: ['#rgb', '#rrggbb'], path: ['color', name] }));
