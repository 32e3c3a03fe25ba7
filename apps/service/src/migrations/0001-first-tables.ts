import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

export const firstTables: Migration = {
  // A migration is written against the tables as they were at its time, not as they are now.
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('service')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('origin', 'text', (column) => column.notNull())
      .addColumn('definition', 'jsonb', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('service_request')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('service_code', 'text', (column) => column.notNull())
      .addColumn('service_name', 'text', (column) => column.notNull())
      .addColumn('description', 'text')
      .addColumn('lat', 'double precision')
      .addColumn('long', 'double precision')
      .addColumn('address_text', 'text')
      .addColumn('answers', 'jsonb', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('supplier', 'text')
      .addColumn('submitted_at', 'timestamptz', (column) => column.notNull())
      .addColumn('submitted_at_text', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
      .addColumn('closed_at_text', 'text')
      .addColumn('moved_at_text', 'text', (column) => column.notNull())
      .addColumn('last_seq', 'integer', (column) => column.notNull())
      .addColumn('is_demonstration', 'boolean', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('standing', 'jsonb', (column) => column.notNull())
      .addColumn('source', 'text')
      .addColumn('source_request_id', 'text')
      .addUniqueConstraint('service_request_source', ['source', 'source_request_id'])
      .execute();
    await sql`create index service_request_newest on service_request (submitted_at desc, id desc)`.execute(
      db,
    );
    await sql`create index service_request_by_service on service_request (service_code, state, submitted_at desc, id desc)`.execute(
      db,
    );
    await sql`create index service_request_changed on service_request (updated_at)`.execute(db);

    await db.schema
      .createTable('request_contact')
      .addColumn('request_id', 'uuid', (column) => column.primaryKey().references('service_request.id'))
      .addColumn('name', 'text')
      .addColumn('email', 'text')
      .addColumn('phone', 'text')
      .execute();

    await db.schema
      .createTable('request_event')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('request_id', 'uuid', (column) => column.notNull().references('service_request.id'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.generatedAlwaysAsIdentity().notNull().unique())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('occurred_at', 'timestamptz', (column) => column.notNull())
      .addColumn('occurred_at_text', 'text', (column) => column.notNull())
      .addColumn('recorded_at', 'timestamptz', (column) => column.notNull())
      .addColumn('status', 'text')
      .addColumn('outcome', 'text')
      .addColumn('public_text', 'text')
      .addColumn('staff_text', 'text')
      .addColumn('actor', 'jsonb', (column) => column.notNull())
      .addColumn('is_late', 'boolean', (column) => column.notNull())
      .addColumn('standing', 'jsonb', (column) => column.notNull())
      .addColumn('source', 'text')
      .addColumn('source_event_id', 'text')
      .addUniqueConstraint('request_event_place', ['request_id', 'seq'])
      .addUniqueConstraint('request_event_source', ['source', 'source_event_id'])
      .execute();

    await db.schema
      .createTable('idempotency_key')
      .addColumn('operation', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('status', 'integer')
      // json, not jsonb: the first answer is given again letter by letter.
      .addColumn('body', 'json')
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('idempotency_key_pk', ['operation', 'key'])
      .execute();
    await sql`create index idempotency_key_age on idempotency_key (created_at)`.execute(db);
  },
};
