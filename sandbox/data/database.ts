import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';

import { emptyDatabase } from './empty-database.js';
import { claimFolder } from './folder.js';

export type Database = Pick<PGlite, 'query' | 'close'>;

const schema = `
  create table if not exists documents (
    collection text not null,
    id text not null,
    position bigserial,
    body jsonb not null,
    primary key (collection, id)
  );
`;

const isMade = (files: string): boolean => existsSync(join(files, 'PG_VERSION'));

/**
 * Opens the database in a folder, or in memory. One table of JSON documents is all a sandbox
 * needs; the collections are told apart by name.
 */
export const openDatabase = async (location: string): Promise<Database> => {
  if (location === 'memory') {
    const database = await PGlite.create({ loadDataDir: await emptyDatabase() });
    await database.exec(schema);
    return database;
  }
  const { release } = await claimFolder(location);
  const files = join(location, 'database');
  const database = await PGlite.create(files, isMade(files) ? {} : { loadDataDir: await emptyDatabase() });
  await database.exec(schema);
  return {
    query: database.query.bind(database),
    close: async () => {
      await database.close();
      await release();
    },
  };
};
