import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** How far what is being brought in has come. */
export const arrivals: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table arrival (
      id text primary key,
      place jsonb not null,
      started_at timestamptz not null,
      finished_at timestamptz
    )`.execute(db);
  },
};
