import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** The council's gazetteer. */
export const addresses: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table gazetteer_address (
      uprn text primary key,
      usrn text,
      address_text text not null,
      postcode text,
      lat double precision,
      long double precision
    )`.execute(db);
    await sql`create index gazetteer_by_postcode on gazetteer_address (postcode)`.execute(db);
    await sql`create index gazetteer_by_number on gazetteer_address (ltrim(uprn, '0'))`.execute(db);
    // Names of streets and houses have no endings to drop.
    await sql`create index gazetteer_words on gazetteer_address using gin (
      to_tsvector('simple', address_text || ' ' || coalesce(postcode, ''))) with (fastupdate = off)`.execute(
      db,
    );
  },
};
