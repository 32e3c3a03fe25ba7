import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

export const attachments: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('attachment')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('alt_text', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('derivatives', 'jsonb', (column) => column.notNull())
      .addColumn('uploaded_by', 'text')
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('request_id', 'uuid', (column) => column.references('service_request.id'))
      .addColumn('part', 'text')
      .addColumn('seq', 'integer')
      .addColumn('position', 'integer')
      .addColumn('is_doomed', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await sql`create index attachment_by_request on attachment (request_id)`.execute(db);
    await sql`create index attachment_unnamed on attachment (created_at) where request_id is null or is_doomed`.execute(
      db,
    );

    for (const table of ['service_request', 'request_event']) {
      await db.schema
        .alterTable(table)
        .addColumn('attachments', 'jsonb', (column) => column.notNull().defaultTo(sql`'[]'::jsonb`))
        .execute();
    }
    await db.schema
      .alterTable('service_request')
      .addColumn('moderation', 'text', (column) => column.notNull().defaultTo('shown'))
      .execute();
  },
};
