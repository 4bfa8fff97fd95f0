import type * as z from 'zod/mini';
import { settings, type Settings } from './settings.js';

export interface ParsedSettings {
  readonly settings: Settings;
  /** What could not be read, one line a field, for developers: `color.primaryColor: …`. */
  readonly problems: readonly string[];
}

/** Reads the sign-in-experience JSON. A part that cannot be read is named and left out; the rest still works. */
export function parseSettings(json: unknown): ParsedSettings {
  const result = settings.safeParse(json);
  if (result.success) {
    return { settings: result.data, problems: [] };
  }
  const { issues } = result.error;
  const rest = parseSettings(without(json, issues));
  return { settings: rest.settings, problems: [...issues.map(describe), ...rest.problems] };
}

/** A copy of `json` that lacks what the issues point at: whole items of lists, single fields of objects. */
function without(json: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  // By way of text, because a framework may hand over a proxy.
  const copy: unknown = JSON.parse(JSON.stringify(json ?? {}));
  const culprits = new Map(issues.map(({ path }) => [itemPath(path).join('\n'), itemPath(path)]));
  // From the back, so that removing an item does not move the ones still to be removed.
  for (const path of [...culprits.values()].reverse()) {
    const key = path.at(-1);
    if (key === undefined) {
      return {};
    }
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => Reflect.get(Object(value), step), copy);
    if (Array.isArray(parent)) {
      parent.splice(Number(key), 1);
    } else {
      Reflect.deleteProperty(Object(parent), key);
    }
  }
  return copy;
}

/** A list item with a broken field is broken as a whole. */
function itemPath(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const item = path.findIndex((key) => typeof key === 'number');
  return item === -1 ? path : path.slice(0, item + 1);
}

function describe(issue: z.core.$ZodIssue): string {
  const expected =
    issue.code === 'invalid_type'
      ? `expected ${issue.expected}`
      : issue.code === 'invalid_value'
        ? `expected one of ${issue.values.join(', ')}`
        : issue.code === 'invalid_format'
          ? `expected the form ${issue.pattern ?? issue.format}`
          : issue.code;
  return `${issue.path.join('.') || 'settings'}: ${expected}`;
}
