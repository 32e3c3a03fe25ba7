import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { preparedDatabase } from '../../test/prepared-database.js';
import { tablePrints } from '../../test/table-prints.js';
import { migrate } from './migrate.js';

it('a change that cannot be made is said, and leaves the tables as they were', async () => {
  const { db, remove } = await preparedDatabase();
  // It was made already, and cannot be made twice.
  await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(db);
  const before = await tablePrints(db);
  await expect(migrate(db)).rejects.toThrow('already exists');
  expect(await tablePrints(db)).toEqual(before);
  await remove();
});
