import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** What was gathered may name a digest that is forgotten by now, or in an archive stands before it. */
export const looseDigests: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table message drop constraint message_digest_id_fkey`.execute(db);
  },
};
