import { type Address } from '@councilkit/client';
import { sql, type Selectable, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { writePostcode } from '../requests/location.js';
import { type AddressQuery, type Gazetteer } from './gazetteer.js';

type AddressRow = Selectable<Tables['gazetteerAddress']>;

/** Any number of its own: who holds it brings addresses in. */
const IMPORT_LOCK = 7_301_978;

/** The gazetteer that the council has brought in. */
export function ownGazetteer(db: Database): Gazetteer {
  return {
    async find(query) {
      return (await findQuery(db, query).execute()).map(toAddress);
    },
    async get(uprn) {
      const row = await db
        .selectFrom('gazetteerAddress')
        .selectAll()
        .where(sql<boolean>`ltrim(uprn, '0') = ${uprn.replace(/^0+/, '')}`)
        .executeTakeFirst();
      return row && toAddress(row);
    },
  };
}

/** The query for addresses, street by street and house by house. */
export function findQuery(db: Database, { postcode, q, limit }: AddressQuery) {
  const words = q === undefined ? '' : wordsOf(q);
  return (
    db
      .selectFrom('gazetteerAddress')
      .selectAll()
      .$if(postcode !== undefined, (query) => query.where('postcode', '=', writePostcode(postcode ?? '')))
      .$if(words !== '', (query) =>
        query.where(
          sql<boolean>`to_tsvector('simple', address_text || ' ' || coalesce(postcode, '')) @@ to_tsquery('simple', ${words})`,
        ),
      )
      .orderBy('usrn')
      // House numbers as numbers: 2 before 14.
      .orderBy(sql`(substring(address_text from '^[^0-9]*([0-9]{1,6})'))::integer nulls last`)
      .orderBy('addressText')
      .limit(limit)
  );
}

/** Puts what `write` brings in place of all addresses there are: all of it or none, and one import at a time. */
export function replaceAddresses<Report>(
  db: Database,
  write: (insert: (addresses: readonly Address[]) => Promise<void>) => Promise<Report>,
): Promise<Report> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(trx);
    await trx.deleteFrom('gazetteerAddress').execute();
    return write((addresses) => insertAddresses(trx, addresses));
  });
}

/** Brings the demonstration's addresses in where there are none yet. */
export async function loadDemonstrationAddresses(db: Database, addresses: readonly Address[]): Promise<void> {
  const some = await db.selectFrom('gazetteerAddress').select('uprn').limit(1).executeTakeFirst();
  if (!some) await replaceAddresses(db, (insert) => insert(addresses));
}

async function insertAddresses(trx: Transaction<Tables>, addresses: readonly Address[]): Promise<void> {
  if (addresses.length === 0) return;
  const rows = addresses.map(({ point, ...address }) => ({
    ...address,
    lat: point?.lat ?? null,
    long: point?.long ?? null,
  }));
  await trx
    .insertInto('gazetteerAddress')
    .values(rows)
    // A file that says the same property twice means the later line.
    .onConflict((conflict) =>
      conflict.column('uprn').doUpdateSet(({ ref }) => ({
        usrn: ref('excluded.usrn'),
        addressText: ref('excluded.addressText'),
        postcode: ref('excluded.postcode'),
        lat: ref('excluded.lat'),
        long: ref('excluded.long'),
      })),
    )
    .execute();
}

function toAddress({ uprn, usrn, addressText, postcode, lat, long }: AddressRow): Address {
  return { uprn, usrn, addressText, postcode, point: lat === null || long === null ? null : { lat, long } };
}

/** Every word, the last one as the beginning of one: somebody is still typing it. */
function wordsOf(q: string): string {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}
