import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** What was removed and why, and what retention has still to remove. */
export const privacy: Migration = {
  async up(db: Kysely<unknown>) {
    // No foreign key: the audit outlives what was removed.
    await sql`create table redaction (
      id uuid primary key,
      request_id uuid not null,
      asked_by text not null,
      reason text not null,
      parts jsonb not null,
      seqs jsonb not null,
      redacted_at timestamptz not null
    )`.execute(db);
    await sql`create index redaction_by_request on redaction (request_id)`.execute(db);

    await sql`alter table service_request
      add column contact_erased_at timestamptz,
      add column erased_at timestamptz`.execute(db);
    await sql`create index service_request_to_erase on service_request (updated_at)
      where state = 'closed' and erased_at is null`.execute(db);
  },
};
