import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { preparedDatabase, type PreparedDatabase } from '../../test/prepared-database.js';
import { lookAfterTables } from './store.js';

let database: PreparedDatabase;
beforeAll(async () => {
  database = await preparedDatabase();
});
afterAll(() => database.remove());

const addAddresses = (first: number, last: number) =>
  sql`insert into gazetteer_address (uprn, address_text, postcode)
    select i::text, i || ' Mill Lane', 'DE6 1AA' from generate_series(${first}::integer, ${last}::integer) i`.execute(
    database.db,
  );
const known = async () => {
  const { rows } = await sql<{ rows: number; ends: number }>`
    select reltuples as rows, (select count(*)::integer from pg_stats where tablename = 'gazetteer_address') as ends
    from pg_class where oid = 'gazetteer_address'::regclass`.execute(database.db);
  return rows[0];
};

describe('looking after the tables of an embedded database', () => {
  it('tells the planner what was brought in, once', async () => {
    await lookAfterTables(database.db);
    await addAddresses(1, 2000);
    expect(await known()).toEqual({ rows: -1, ends: 0 });
    expect(await lookAfterTables(database.db)).toEqual(['gazetteer_address']);
    expect(await known()).toMatchObject({ rows: 2000 });
    expect((await known())?.ends).toBeGreaterThan(3);
    expect(await lookAfterTables(database.db)).toEqual([]);
  });

  it('leaves a table alone of which little has changed', async () => {
    await addAddresses(2001, 2200);
    expect(await lookAfterTables(database.db)).toEqual([]);
    await addAddresses(2201, 2400);
    expect(await lookAfterTables(database.db)).toEqual(['gazetteer_address']);
  });

  it('gives the room of old rows free', async () => {
    await sql`update gazetteer_address set postcode = 'DE6 1AB'`.execute(database.db);
    await lookAfterTables(database.db);
    const size = async () =>
      (
        await sql<{ size: number }>`select pg_relation_size('gazetteer_address')::integer as size`.execute(
          database.db,
        )
      ).rows[0]?.size;
    const before = await size();
    await sql`update gazetteer_address set postcode = 'DE6 1AC'`.execute(database.db);
    expect(await size()).toBe(before);
  });
});
