import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** The addresses of other systems that are told of events, and what was sent to them. */
export const webhooks: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table webhook_endpoint (
      id uuid primary key,
      owner text not null,
      viewer jsonb not null,
      url text not null,
      description text,
      event_types jsonb,
      service_codes jsonb,
      state text not null default 'active',
      secret text not null,
      previous_secret text,
      secret_rotated_at timestamptz,
      planned_position integer not null,
      delivered_position integer,
      failing_since timestamptz,
      created_at timestamptz not null
    )`.execute(db);
    await sql`create index webhook_endpoint_newest on webhook_endpoint (owner, created_at desc, id desc)`.execute(
      db,
    );

    // Each row is its own job, as messages are.
    await sql`create table webhook_delivery (
      id uuid primary key,
      endpoint_id uuid not null references webhook_endpoint on delete cascade,
      type text not null,
      position integer,
      request_id uuid,
      body text not null,
      state text not null default 'waiting',
      attempts jsonb not null default '[]',
      due_at timestamptz,
      first_failed_at timestamptz,
      created_at timestamptz not null
    )`.execute(db);
    await sql`create index webhook_delivery_newest on webhook_delivery (endpoint_id, created_at desc, id desc)`.execute(
      db,
    );
    await sql`create index webhook_delivery_waiting on webhook_delivery (endpoint_id, request_id, position)
      where state = 'waiting'`.execute(db);
    await sql`create index webhook_delivery_due on webhook_delivery (due_at) where state = 'waiting'`.execute(
      db,
    );
    await sql`create index webhook_delivery_place on webhook_delivery (endpoint_id, position)`.execute(db);
  },
};
