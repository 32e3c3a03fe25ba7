import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Who may call, what they proved, what they read, and what the public is not shown of a request. */
export const access: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table service_request
      add column location_precision text not null default 'exact',
      add column private_answers jsonb not null default '[]',
      add column shares_name_with_supplier boolean not null default false`.execute(db);

    await db.schema
      .createTable('client')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      // Null for a system of the council.
      .addColumn('supplier_id', 'text')
      .addColumn('scopes', 'jsonb', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('revoked_at', 'timestamptz')
      .execute();
    await db.schema
      .createTable('client_secret')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('client_id', 'text', (column) => column.notNull().references('client.id'))
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz')
      .execute();
    await sql`create index client_secret_by_client on client_secret (client_id)`.execute(db);
    await db.schema
      .createTable('access_token')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('client_id', 'text', (column) => column.notNull().references('client.id'))
      .addColumn('scopes', 'jsonb', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await sql`create index access_token_age on access_token (expires_at)`.execute(db);

    await db.schema
      .createTable('proof_wish')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('reference', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('proof')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('link_hash', 'text', (column) => column.notNull().unique())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      // Null opens all that was reported from the address.
      .addColumn('request_id', 'uuid', (column) =>
        column.references('service_request.id').onDelete('cascade'),
      )
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('link_expires_at', 'timestamptz', (column) => column.notNull())
      .addColumn('token_hash', 'text', (column) => column.unique())
      .addColumn('expires_at', 'timestamptz')
      .execute();
    await sql`create index proof_by_address on proof (channel, address, created_at)`.execute(db);
    await sql`create index request_contact_by_email on request_contact (lower(btrim(email)))
      where email is not null`.execute(db);
    // As normalAddress writes a telephone number.
    await sql`create index request_contact_by_phone on request_contact
      (regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^00', '+'), '^0', '+44'))
      where phone is not null`.execute(db);

    await db.schema
      .createTable('contact_reading')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      // No foreign key: the audit outlives what was read.
      .addColumn('request_id', 'uuid', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('reader_kind', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('reader_name', 'text', (column) => column.notNull())
      .addColumn('call_id', 'text', (column) => column.notNull())
      .addColumn('read_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await sql`create index contact_reading_newest on contact_reading (read_at desc, id desc)`.execute(db);
    await sql`create index contact_reading_by_request on contact_reading (request_id, read_at desc)`.execute(
      db,
    );
  },
};
