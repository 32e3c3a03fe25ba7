// What the service asks its database for a call: run once against a database of its own, and written down.
import { ANYBODY } from '../../apps/service/src/access/caller.js';
import { bringIn } from '../../apps/service/src/imports/store.js';
import { createRequest } from '../../apps/service/src/intake/store.js';
import { connectPGlite, createPGlite } from '../../apps/service/src/pglite.js';
import { seeRequest } from '../../apps/service/src/requests/seen-store.js';

/** A statement, and the values that it was made with. */
interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

/** The statements of reading by id, reporting and bringing in, and what reporting answers. Changes the database in `folder`. */
export async function record(folder: string, { report, file }: { report: object; file: object }) {
  let made: Statement[] = [];
  const pglite = await createPGlite({ dataDir: `${folder}/database` });
  const db = connectPGlite(pglite, ({ query }) => {
    made.push({ sql: query.sql, parameters: query.parameters });
  });
  const recorded = async <T>(work: () => Promise<T>) => {
    made = [];
    const answer = await work();
    return { statements: made, answer };
  };
  const now = new Date();
  // Bodies of the contract, which the caller has from its examples.
  const create = () => createRequest(db, report as Parameters<typeof createRequest>[1], ANYBODY, { now });
  // The first learns the boundaries of wards; all others know them.
  const { id } = await create();
  const creating = await recorded(create);
  const reading = await recorded(() => seeRequest(db, id, ANYBODY));
  const importing = await recorded(() => bringIn(db, file as Parameters<typeof bringIn>[1], { now }));
  await db.destroy();
  return {
    read: reading.statements,
    create: creating.statements,
    created: creating.answer,
    bringIn: importing.statements,
  };
}
