import { parseArgs } from 'node:util';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { SCOPES, whyNot } from './client.js';
import { addClient, allClients, revokeClient, rotateSecret } from './store.js';

const HOUR_MS = 60 * 60 * 1000;

export const CLIENTS_USAGE = `npm run service:clients -- list
npm run service:clients -- add --name NAME [--supplier ID] --scopes SCOPE,SCOPE
npm run service:clients -- rotate CLIENT [--keep-old-hours N]
npm run service:clients -- revoke CLIENT

  --supplier ID        the supplier whose system it is; without, a system of the council
  --scopes             ${Object.keys(SCOPES).join(', ')}
  --keep-old-hours N   the secret before works so much longer (0)`;

/**
 * Adds, lists, rotates and withdraws the clients that fetch tokens. Resolves to the lines to print; a secret is in them
 * once, and nowhere else. Throws `CommandError` for what is not understood or not there.
 */
export async function clientsCommand(args: readonly string[], db: Database, now: Date): Promise<string[]> {
  const { values, positionals } = parse(args);
  const [action, id, ...rest] = positionals;
  if (rest.length > 0) throw new CommandError(CLIENTS_USAGE);
  switch (action) {
    case 'add':
      return id === undefined ? add(db, values, now) : refuse();
    case 'list':
      return id === undefined ? list(db) : refuse();
    case 'rotate':
      return id === undefined ? refuse() : rotate(db, id, values['keep-old-hours'], now);
    case 'revoke':
      return id === undefined ? refuse() : revoke(db, id, now);
    default:
      return refuse();
  }
}

interface Values {
  name?: string | undefined;
  supplier?: string | undefined;
  scopes?: string | undefined;
}

async function add(db: Database, { name, supplier, scopes = '' }: Values, now: Date): Promise<string[]> {
  const client = {
    name: name ?? supplier ?? '',
    supplierId: supplier ?? null,
    scopes: scopes.split(/[\s,]+/).filter((scope) => scope !== ''),
  };
  const fault = whyNot(client);
  if (fault !== undefined) throw new CommandError(fault);
  if (supplier !== undefined) await mustExist(db, supplier);
  const { id, secret } = await addClient(db, client, now);
  return [
    `Client id      ${id}`,
    `Client secret  ${secret}`,
    'Hand the secret over safely: it is shown this once, and only its hash is kept.',
  ];
}

async function mustExist(db: Database, supplierId: string): Promise<void> {
  const suppliers = await db.selectFrom('supplier').select('id').orderBy('id').execute();
  if (suppliers.some(({ id }) => id === supplierId)) return;
  const known = suppliers.map(({ id }) => id).join(', ') || 'none yet';
  throw new CommandError(`There is no supplier ${supplierId}. There are: ${known}.`);
}

async function list(db: Database): Promise<string[]> {
  const clients = await allClients(db);
  if (clients.length === 0) return ['There are no clients yet.'];
  return clients.map(({ id, name, supplierId, scopes, createdAt, revokedAt }) => {
    const state = revokedAt ? `withdrawn ${dayOf(revokedAt)}` : `since ${dayOf(createdAt)}`;
    return [id, name, supplierId ?? 'the council', scopes.join(' '), state].join('\t');
  });
}

async function rotate(db: Database, id: string, keepOldHours: string, now: Date): Promise<string[]> {
  if (!/^\d{1,4}$/.test(keepOldHours)) throw new CommandError('--keep-old-hours must be a whole number.');
  const oldUntil = new Date(now.getTime() + Number(keepOldHours) * HOUR_MS);
  const secret = await rotateSecret(db, id, { now, oldUntil });
  if (secret === undefined) throw new CommandError(`There is no client ${id}.`);
  const until = oldUntil > now ? `works until ${oldUntil.toISOString()}` : 'works no more';
  return [`Client secret  ${secret}`, `The one before ${until}.`];
}

async function revoke(db: Database, id: string, now: Date): Promise<string[]> {
  if (!(await revokeClient(db, id, now))) throw new CommandError(`There is no client ${id} to withdraw.`);
  return [`${id} and its tokens open nothing any more.`];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        supplier: { type: 'string' },
        scopes: { type: 'string' },
        'keep-old-hours': { type: 'string', default: '0' },
      },
    });
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : 'Not understood'}\n\n${CLIENTS_USAGE}`,
    );
  }
}

function refuse(): never {
  throw new CommandError(CLIENTS_USAGE);
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
