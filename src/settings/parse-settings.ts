import { settings, type Settings } from './settings.js';

export interface ParsedSettings {
  /** Complete: what was left out has the server's default. */
  readonly settings: Settings;
  /** What could not be read, one line a field, for developers: `color.primaryColor: …`. */
  readonly problems: readonly string[];
}

/** Reads the sign-in-experience JSON. A part that cannot be read is named and left out; the rest still works. */
export function parseSettings(given: unknown): ParsedSettings {
  // By way of text, because a framework may hand over a proxy; and what is null is as good as missing.
  const json: unknown = JSON.parse(JSON.stringify(given) ?? 'null', (_, value: unknown) => value ?? undefined);
  const problems: string[] = [];
  return { settings: settings(json ?? 0, (problem) => problems.push(problem)), problems };
}
