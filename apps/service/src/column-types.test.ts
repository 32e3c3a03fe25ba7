import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedDatabase, type PreparedDatabase } from '../test/prepared-database.js';

let database: PreparedDatabase;
beforeAll(async () => {
  database = await preparedDatabase();
});
afterAll(() => database.remove());

const valueOf = async (expression: string) => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.db);
  return rows[0]?.value;
};

describe('what a column gives, on either database', () => {
  it.each([
    ['count(*)', 1],
    ['9007199254740991::int8', Number.MAX_SAFE_INTEGER],
    ['7::int4', 7],
    ['1.5::float8', 1.5],
    ['null::int8', null],
    ["'2026-03-29'::date", '2026-03-29'],
    ["'2026-03-29T00:30:00+00:00'::timestamptz", new Date('2026-03-29T00:30:00Z')],
    [`'{"a": [1, null]}'::jsonb`, { a: [1, null] }],
    [`'[1]'::json`, [1]],
    ["array['a', 'b,c']::text[]", ['a', 'b,c']],
    ["'0190a5b2-0000-7000-8000-000000000000'::uuid", '0190a5b2-0000-7000-8000-000000000000'],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression)).toEqual(value);
  });

  it('is never a number that lost its last digits', async () => {
    await expect(valueOf('9007199254740993::int8')).rejects.toThrow(RangeError);
  });
});
