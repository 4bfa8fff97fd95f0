import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';

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

/**
 * Opens the database in a folder, or in memory. One table of JSON documents is all a sandbox
 * needs; the collections are told apart by name.
 */
export const openDatabase = async (location: string): Promise<Database> => {
  if (location === 'memory') {
    const database = await PGlite.create();
    await database.exec(schema);
    return database;
  }
  const { release } = await claimFolder(location);
  const database = await PGlite.create(join(location, 'database'));
  await database.exec(schema);
  return {
    query: database.query.bind(database),
    close: async () => {
      await database.close();
      await release();
    },
  };
};
