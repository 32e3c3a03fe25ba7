import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Tells those who asked for the news of a request from those carried over to it, who go back when theirs is no duplicate. */
export const movedFollowers: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table subscription add column is_carried boolean not null default false`.execute(db);
    await sql`create index subscription_by_moved_to on subscription (moved_to)
      where moved_to is not null`.execute(db);
  },
};
