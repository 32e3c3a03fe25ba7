import { expect, it } from 'vitest';
import { runApp } from '../../test/running-app.js';
import { loadSuppliers } from './store.js';

it('suppliers of one name are each on one page, however small the pages', async () => {
  const app = await runApp();
  const named = ['a', 'b', 'c'].map((id) => ({
    id,
    name: 'Smith & Sons',
    kind: 'contractor',
    website: null,
  }));
  await loadSuppliers(app.db, named as Parameters<typeof loadSuppliers>[1]);
  const ids = (await app.resident.suppliers.list({ limit: 1 }).all()).map(({ id }) => id);
  await app.stop();
  expect(ids.filter((id) => named.some((one) => one.id === id))).toEqual(['a', 'b', 'c']);
});
