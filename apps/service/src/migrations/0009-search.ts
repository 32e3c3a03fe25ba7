import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** The words of requests: those the public may read, and all of them. `requests/search-store.ts` asks for the same. */
export const search: Migration = {
  async up(db: Kysely<unknown>) {
    // Without waiting lists: PGlite has nobody who would empty them, and every search would read them through.
    await sql`create index service_request_public_words on service_request using gin (to_tsvector('english',
      case moderation when 'shown' then coalesce(description, '') else '' end || ' ' ||
      case location_precision when 'exact' then coalesce(address_text, '') || ' ' || coalesce(postcode, '') else '' end
    )) with (fastupdate = off)`.execute(db);
    await sql`create index service_request_all_words on service_request using gin (to_tsvector('english',
      coalesce(description, '') || ' ' || coalesce(address_text, '') || ' ' || coalesce(postcode, '')
    )) with (fastupdate = off)`.execute(db);
  },
};
