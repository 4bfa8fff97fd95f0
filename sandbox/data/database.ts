import { PGlite } from '@electric-sql/pglite';

/** Where the sandbox keeps what it knows: a folder, or nothing at all. */
export type DataLocation = 'memory' | (string & {});

/** One table of JSON documents is all a sandbox needs; the collections are told apart by name. */
export const openDatabase = async (location: DataLocation): Promise<PGlite> => {
  const database = location === 'memory' ? await PGlite.create() : await PGlite.create(location);
  await database.exec(`
    create table if not exists documents (
      collection text not null,
      id text not null,
      position bigserial,
      body jsonb not null,
      primary key (collection, id)
    );
  `);
  return database;
};
