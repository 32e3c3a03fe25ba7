import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Followers choose which kinds of news they are told; null is every kind, those of later versions too. */
export const newsChoice: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table subscription add kinds jsonb`.execute(db);
    await sql`update subscription set kinds = '["outcome"]' where news = 'outcome'`.execute(db);
    await sql`alter table subscription drop column news`.execute(db);
  },
};
