// The bare framework: the statements that the service makes, by the driver alone, and JSON out. Tells its address.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import fastify from 'fastify';
import pg from 'pg';
import { renewing } from './statements.mjs';

const { read, create, created, bringIn } = JSON.parse(readFileSync(process.env.STATEMENTS, 'utf8'));
const { query, transaction } = process.env.DATABASE_URL
  ? onPostgres(process.env.DATABASE_URL)
  : await onPGlite(join(process.env.FOLDER, 'database'));

const app = fastify();
app.get('/v1/requests/:id', async ({ params: { id } }) => {
  let rows;
  for (const { sql } of read) rows = await query(sql, [id]);
  return rows[0];
});
const parametersOf = renewing(create, randomUUID);
app.post('/v1/requests', async (request, reply) => {
  const parameters = parametersOf();
  await transaction(async (run) => {
    for (const [index, { sql }] of create.entries()) await run(sql, parameters[index]);
  });
  reply.code(201);
  return created;
});
// Made before it is asked for: the service, too, is given its file.
const fileOf = renewing(bringIn, randomUUID);
let turn = 0;
let next;
app.get('/v1/imports/next', async () => {
  turn += 1;
  next = fileOf().map((parameters) =>
    parameters.map((value) =>
      typeof value === 'string' ? value.replaceAll('benchmark', `again-${turn}`) : value,
    ),
  );
  return {};
});
app.post('/v1/imports', { bodyLimit: 32 * 1024 * 1024 }, async (request, reply) => {
  await transaction(async (run) => {
    for (const [index, { sql }] of bringIn.entries()) await run(sql, next[index]);
  });
  reply.code(201);
  return {};
});
process.send({ ready: true, url: await app.listen({ host: '127.0.0.1', port: 0 }) });
process.on('disconnect', () => process.exit());

/** As many connections as the service has. */
function onPostgres(url) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return {
    query: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
    async transaction(work) {
      const client = await pool.connect();
      await client.query('begin');
      await work((sql, parameters) => client.query(sql, parameters));
      await client.query('commit');
      client.release();
    },
  };
}

async function onPGlite(dataDir) {
  const pglite = await PGlite.create({ dataDir });
  return {
    query: async (sql, parameters) => (await pglite.query(sql, parameters)).rows,
    transaction: (work) => pglite.transaction((trx) => work((sql, parameters) => trx.query(sql, parameters))),
  };
}
