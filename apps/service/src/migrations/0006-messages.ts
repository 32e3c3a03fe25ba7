import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('address')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('masked', 'text', (column) => column.notNull())
      .addUniqueConstraint('address_value', ['channel', 'value'])
      .execute();

    await db.schema
      .createTable('message')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('address_id', 'uuid', (column) => column.references('address.id').onDelete('set null'))
      .addColumn('address_masked', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('template', 'text', (column) => column.notNull())
      .addColumn('content', 'jsonb', (column) => column.notNull())
      .addColumn('request_id', 'uuid', (column) =>
        column.references('service_request.id').onDelete('cascade'),
      )
      .addColumn('seq', 'integer')
      .addColumn('state', 'text', (column) => column.notNull().defaultTo('queued'))
      .addColumn('reason', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('queued_at', 'timestamptz', (column) => column.notNull())
      .addColumn('sent_at', 'timestamptz')
      .addColumn('settled_at', 'timestamptz')
      .execute();
    await sql`create index message_newest on message (queued_at desc, id desc)`.execute(db);
    await sql`create index message_by_request on message (request_id, queued_at desc, id desc)`.execute(db);
  },
};
