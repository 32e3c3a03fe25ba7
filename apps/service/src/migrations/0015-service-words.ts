import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** What services say in other languages than the council's first. */
export const serviceWords: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('service')
      .addColumn('words', 'jsonb', (column) => column.notNull().defaultTo(sql`'{}'::jsonb`))
      .execute();
  },
};
