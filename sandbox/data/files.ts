import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Files = { folder: string; close: () => Promise<void> };

/** Where files are kept: in the data folder, or in one that goes with the sandbox. Who writes the first makes it. */
export const openFiles = (location: string): Files => {
  if (location !== 'memory') {
    return { folder: join(location, 'files'), close: async () => {} };
  }
  const folder = join(tmpdir(), `sandbox-${randomUUID()}`);
  return { folder, close: async () => rm(folder, { recursive: true, force: true }) };
};
