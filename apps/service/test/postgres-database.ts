import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** PostgreSQL's own: a new database is a copy of it, unless another is named. */
const EMPTY = 'template1';

/** A new database on `server`, a copy of what `template` names, or an empty one; `remove` takes it away, whoever uses it. */
export async function postgresDatabase(
  server: string,
  template: (client: pg.Client) => Promise<string> = async () => EMPTY,
): Promise<{ url: string; remove(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server, async (client) =>
    client.query(`create database ${name} template ${await template(client)}`),
  );
  return {
    url: addressOf(server, name),
    remove: () => administer(server, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

/** The address of another database on the same server. */
export function addressOf(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href;
}

async function administer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
