import type * as z from 'zod/mini';
import { parseSettings, type ParsedSettings } from './parse-settings.js';

/** Something that cannot be read, and where. */
export type Issue = Pick<z.core.$ZodIssue, 'code' | 'path'> & {
  readonly expected?: string;
  readonly values?: readonly unknown[];
};

/** Reads what is left of the settings without the parts that `issues` point at, and names those. */
export async function repairSettings(json: unknown, issues: readonly Issue[]): Promise<ParsedSettings> {
  const { settings, problems } = await parseSettings(without(json, issues));
  return { settings, problems: [...issues.map(describe), ...problems] };
}

/** A copy of `json` that lacks what the issues point at: whole items of lists, single fields of objects. */
function without(json: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(json);
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

function describe({ path, code, expected, values }: Issue): string {
  const what = expected ? `expected ${expected}` : values ? `expected one of ${values.join(', ')}` : code;
  return `${path.join('.') || 'the settings as a whole'}: ${what}`;
}
