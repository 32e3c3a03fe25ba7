import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Addresses, who follows what, and the messages to them. */
export const messages: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table address (
      id uuid primary key,
      channel text not null,
      value text not null,
      masked text not null,
      unique (channel, value)
    )`.execute(db);

    await sql`create table subscription (
      id uuid primary key,
      address_id uuid references address on delete set null,
      address_masked text not null,
      channel text not null,
      language text not null,
      news text not null,
      state text not null,
      request_id uuid references service_request on delete cascade,
      area_code text,
      lat double precision,
      long double precision,
      radius_metres integer,
      service_codes jsonb,
      moved_to uuid,
      created_at timestamptz not null,
      confirmed_at timestamptz
    )`.execute(db);
    await sql`create index subscription_by_request on subscription (request_id)`.execute(db);
    await sql`create index subscription_by_area on subscription (area_code) where state = 'active'`.execute(
      db,
    );
    await sql`create index subscription_by_point on subscription (lat, long) where state = 'active'`.execute(
      db,
    );
    await sql`create index subscription_by_address on subscription (address_id)`.execute(db);
    await sql`create index subscription_pending on subscription (created_at) where state = 'pending'`.execute(
      db,
    );
    await sql`create table subscription_token (
      hash text primary key,
      subscription_id uuid not null references subscription on delete cascade
    )`.execute(db);
    await sql`create index subscription_token_of on subscription_token (subscription_id)`.execute(db);

    // Each row is its own job: what is queued and due is taken with SKIP LOCKED, and due again if the taker dies.
    await sql`create table message (
      id uuid primary key,
      address_id uuid references address on delete set null,
      address_masked text not null,
      subscription_id uuid references subscription on delete cascade,
      channel text not null,
      language text not null,
      template text,
      content jsonb,
      request_id uuid references service_request on delete cascade,
      seq integer,
      state text not null default 'queued',
      reason text,
      attempts integer not null default 0,
      queued_at timestamptz not null,
      due_at timestamptz,
      is_taken boolean not null default false,
      sent_at timestamptz,
      settled_at timestamptz,
      body_hash text,
      provider_id text,
      shown jsonb,
      unique (subscription_id, request_id, seq)
    )`.execute(db);
    await sql`create index message_newest on message (queued_at desc, id desc)`.execute(db);
    await sql`create index message_by_request on message (request_id, queued_at desc, id desc)`.execute(db);
    await sql`create index message_due on message (due_at) where due_at is not null`.execute(db);
    await sql`create index message_by_address on message (address_id, sent_at)`.execute(db);
  },
};
