import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Suppliers and their assignments, feedback, intake tokens, and what links requests to each other. */
export const lifecycle: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table service_request
      add column service_group text not null default '',
      add column supplier_id text,
      add column notice text,
      add column visibility text not null default 'public',
      add column shows_name boolean not null default false,
      add column external_references jsonb not null default '[]',
      add column raw jsonb,
      add column responsible jsonb,
      add column duplicate_of_id uuid,
      add column duplicate_of_reference text,
      add column parent_id uuid,
      add column parent_reference text,
      add column child_count integer not null default 0,
      add column closure_seq integer`.execute(db);
    await sql`update service_request set service_group = service.definition ->> 'group'
      from service where service.code = service_request.service_code`.execute(db);
    await sql`update service_request set closure_seq = (
      select max(seq) from request_event
      where request_id = service_request.id and status = 'closed' and not is_late)
      where state = 'closed'`.execute(db);
    // A link outlives what it leads to: retention may delete the other request.
    await sql`create index service_request_duplicates on service_request (duplicate_of_id)
      where duplicate_of_id is not null`.execute(db);
    await sql`create index service_request_children on service_request (parent_id)
      where parent_id is not null`.execute(db);

    await sql`alter table request_event
      add column duplicate_of jsonb,
      add column duplicate jsonb,
      add column responsible jsonb,
      add column raw jsonb,
      add column supplier_id text`.execute(db);

    await db.schema
      .createTable('supplier')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('website', 'text')
      .execute();

    await db.schema
      .createTable('assignment')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .addColumn('request_id', 'uuid', (column) => column.notNull().references('service_request.id'))
      .addColumn('supplier_id', 'text', (column) => column.notNull().references('supplier.id'))
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('supplier_reference', 'text')
      .addColumn('reason', 'text')
      .addColumn('previous_id', 'uuid', (column) => column.references('assignment.id'))
      .addColumn('offered_at', 'timestamptz', (column) => column.notNull())
      .addColumn('respond_by', 'timestamptz')
      .addColumn('accepted_at', 'timestamptz')
      .addColumn('ended_at', 'timestamptz')
      .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
      .execute();
    // Two that have the same work would both send a crew.
    await sql`create unique index assignment_holder on assignment (request_id) where state = 'accepted'`.execute(
      db,
    );
    await sql`create index assignment_trail on assignment (request_id, offered_at, id)`.execute(db);
    await sql`create index assignment_newest on assignment (offered_at desc, id desc)`.execute(db);
    await sql`create index assignment_by_supplier on assignment (supplier_id, offered_at desc, id desc)`.execute(
      db,
    );

    await db.schema
      .createTable('feedback')
      .addColumn('request_id', 'uuid', (column) => column.notNull().references('service_request.id'))
      .addColumn('closure_seq', 'integer', (column) => column.notNull())
      .addColumn('is_fixed', 'boolean')
      .addColumn('satisfaction', 'integer')
      .addColumn('comment', 'text')
      .addColumn('asks_to_reopen', 'boolean', (column) => column.notNull())
      .addColumn('given_at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_pkey', ['request_id', 'closure_seq'])
      .execute();

    await db.schema
      .createTable('intake_token')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      // The report itself, contact and all, for as long as the token is pending.
      .addColumn('body', 'jsonb')
      .addColumn('request_id', 'uuid')
      .addColumn('request_reference', 'text')
      .addColumn('reason', 'text')
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await sql`create index intake_token_pending on intake_token (created_at) where state = 'pending'`.execute(
      db,
    );
  },
};
