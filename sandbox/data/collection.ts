import type { Database } from './database.js';

type Row<T> = { body: T };

/** The documents of one kind, listed in the order in which they were first stored. */
export class Collection<T extends object> {
  constructor(
    private readonly database: Database,
    private readonly name: string,
  ) {}

  async get(id: string): Promise<T | undefined> {
    const { rows } = await this.database.query<Row<T>>('select body from documents where collection = $1 and id = $2', [
      this.name,
      id,
    ]);
    return rows[0]?.body;
  }

  async put(id: string, body: T): Promise<void> {
    await this.database.query(
      `insert into documents (collection, id, body) values ($1, $2, $3)
       on conflict (collection, id) do update set body = excluded.body`,
      [this.name, id, body],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from documents where collection = $1 and id = $2', [this.name, id]);
  }

  async list(): Promise<T[]> {
    const { rows } = await this.database.query<Row<T>>(
      'select body from documents where collection = $1 order by position',
      [this.name],
    );
    return rows.map(({ body }) => body);
  }

  async listWhere(key: keyof T & string, value: string): Promise<T[]> {
    const { rows } = await this.database.query<Row<T>>(
      'select body from documents where collection = $1 and body ->> $2 = $3 order by position',
      [this.name, key, value],
    );
    return rows.map(({ body }) => body);
  }

  async removeWhere(key: keyof T & string, value: string): Promise<void> {
    await this.database.query('delete from documents where collection = $1 and body ->> $2 = $3', [
      this.name,
      key,
      value,
    ]);
  }
}
