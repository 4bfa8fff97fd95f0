import type * as z from 'zod/mini';
import type { Settings } from './settings.js';

/** A part of the settings that only later screens need. Where it cannot be read, it is named, and has its defaults. */
export function partOf<Part extends z.ZodMiniType>(settings: Settings, name: string, part: Part): z.output<Part> {
  const read = part.safeParse(settings[name] ?? {});
  if (read.success) {
    return read.data;
  }
  const fields = read.error.issues.map(({ path }) => [name, ...path].join('.'));
  console.error(`<logto-sign-in> settings: cannot read ${fields.join(', ')}`);
  return part.parse({});
}
