import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Followers may get their news gathered in one message a day, or a week. */
export const digests: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table subscription
      add pace text not null default 'atOnce',
      add last_digest_at timestamptz`.execute(db);
    // Set null, so that the record of what somebody was told outlives the message that told it.
    await sql`alter table message 
      add gather_at timestamptz,
      add digest_id uuid references message on delete set null`.execute(db);
    await sql`create index message_to_gather on message (gather_at) where gather_at is not null`.execute(db);
    await sql`create index message_by_digest on message (digest_id) where digest_id is not null`.execute(db);
  },
};
