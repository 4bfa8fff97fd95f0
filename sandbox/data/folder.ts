import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Takes a data folder for this process: the database would not notice that another one writes the
 * same files. A process that died without saying so does not count.
 */
export const claimFolder = async (folder: string): Promise<{ release: () => Promise<void> }> => {
  const file = join(folder, 'pid');
  await mkdir(folder, { recursive: true });
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner && owner !== process.pid && isAlive(owner)) {
    throw new Error(`The sandbox in ${folder} is in use by process ${owner}.`);
  }
  await writeFile(file, String(process.pid));
  return { release: async () => rm(file, { force: true }) };
};
