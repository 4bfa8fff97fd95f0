import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { PGlite } from '@electric-sql/pglite';

import { newId } from './new-id.js';

const folder = fileURLToPath(new URL('../../node_modules/.cache/sandbox', import.meta.url));

/** One file for each version: another one has other files inside. */
const imageFile = async (): Promise<string> => {
  const library = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(await readFile(join(library, '../package.json'), 'utf8')) as { version: string };
  return join(folder, `empty-database-${version}.tar`);
};

/** Several processes may keep the same image at once: nobody ever sees half of one. */
const keep = async (file: string, image: Blob): Promise<void> => {
  const unfinished = `${file}.${newId()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, Buffer.from(await image.arrayBuffer()));
  await rename(unfinished, file);
};

/** An empty database, made once: to unpack one takes a fraction of the time that it takes to make one. */
export const emptyDatabase = async (): Promise<Blob> => {
  const file = await imageFile();
  const kept = await readFile(file).catch(() => undefined);
  if (kept) {
    return new Blob([kept]);
  }
  const database = await PGlite.create();
  const image = await database.dumpDataDir('none');
  await database.close();
  // Where nothing can be kept, the next one is made again.
  await keep(file, image).catch(() => {});
  return image;
};
