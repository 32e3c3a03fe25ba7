import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** What only other systems know: reports begun, contacts that chased progress, and what it cost. */
export const recordedCounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('recorded_count')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('day', 'date', (column) => column.notNull())
      // Empty for all services, and for all channels: an unknown value would be no part of a key.
      .addColumn('service_code', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('value', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('recorded_count_pk', ['source', 'kind', 'day', 'service_code', 'channel'])
      .execute();
    await sql`create index recorded_count_by_day on recorded_count (day)`.execute(db);
  },
};
