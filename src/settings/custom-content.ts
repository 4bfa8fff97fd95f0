import { object, text } from '../api/decoder.js';
import type { Settings } from './settings.js';

/** What has been read, so that a mistake is named once and not with every screen. */
const known = new WeakMap<Settings, ReturnType<typeof read>>();

/** The tenant's own HTML for the screen at a path, as it was written: not clean yet. */
export function customContentFor(settings: Settings, path: string): string | undefined {
  const contents = known.get(settings) ?? read(settings);
  known.set(settings, contents);
  return contents[path] || undefined;
}

/** What cannot be shown is named and left out. */
function read(settings: Settings) {
  const problems: string[] = [];
  const paths = Object.keys(settings['customContent'] ?? {});
  const customContent = object(Object.fromEntries(paths.map((path) => [path, text])));
  const contents = customContent(settings['customContent'], (problem) => problems.push(problem), 'customContent');
  problems.forEach((problem) => console.error(`<logto-sign-in> settings: ${problem}`));
  return contents;
}
