import { isDeepStrictEqual } from 'node:util';
import { type ImportedService, type ServiceDefinition } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { InvalidRequestError } from '../errors.js';
import { policyOf } from '../requests/policy.js';
import { holdToPolicies } from '../requests/policy-store.js';
import { inWords, type WordsByLanguage } from './words.js';

/** Who says what the services of the seed are. */
const CATALOGUE = 'catalogue';

/** Every service with its questions, in the catalogue's own order. */
async function allServices(db: Database): Promise<ServiceDefinition[]> {
  const rows = await db
    .selectFrom('service')
    .select('definition')
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map(({ definition }) => definition);
}

/** Every service as `language` tells it, besides how it is defined. */
export async function servicesIn(
  db: Database,
  language: string,
): Promise<{ told: ServiceDefinition; defined: ServiceDefinition }[]> {
  const rows = await db
    .selectFrom('service')
    .select(['definition', 'words'])
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map(({ definition, words }) => ({
    told: inWords(definition, words[language]),
    defined: definition,
  }));
}

/** The service with this code as `language` tells it, or undefined. */
export async function findServiceIn(
  db: Database,
  code: string,
  language: string,
): Promise<ServiceDefinition | undefined> {
  const row = await db
    .selectFrom('service')
    .select(['definition', 'words'])
    .where('code', '=', code)
    .executeTakeFirst();
  return row && inWords(row.definition, row.words[language]);
}

/** The service with this code, or undefined. */
export async function findService(
  db: Database | Transaction<Tables>,
  code: string,
): Promise<ServiceDefinition | undefined> {
  const row = await db.selectFrom('service').select('definition').where('code', '=', code).executeTakeFirst();
  return row?.definition;
}

/** What every request of a service takes over from it, by its code; nothing for a code that no service has. */
export async function servicesByCode(
  trx: Transaction<Tables>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ServiceDefinition>> {
  if (codes.length === 0) return new Map();
  const rows = await trx.selectFrom('service').select('definition').where('code', 'in', codes).execute();
  return new Map(rows.map(({ definition }) => [definition.code, definition]));
}

/** The service with this code. Throws `InvalidRequestError` for the member at `pointer`, which named it. */
export async function serviceAt(
  trx: Database | Transaction<Tables>,
  code: string,
  pointer: string,
): Promise<ServiceDefinition> {
  const service = await findService(trx, code);
  if (service) return service;
  throw new InvalidRequestError([{ pointer, detail: 'No service has this code' }]);
}

/**
 * Loads the catalogue this service comes with: new services are added, changed ones brought up to date. A service that an
 * import has taken over is left to the import.
 */
export async function loadCatalogue(
  db: Database,
  catalogue: readonly ServiceDefinition[],
  words: Readonly<Record<string, WordsByLanguage>> = {},
): Promise<void> {
  const rows = catalogue.map((definition, position) => ({
    code: definition.code,
    position,
    origin: CATALOGUE,
    definition: JSON.stringify(definition),
    words: JSON.stringify(words[definition.code] ?? {}),
  }));
  if (rows.length === 0) return;
  const before = new Map((await allServices(db)).map((service) => [service.code, policyOf(service)]));
  const changed = catalogue.filter(
    (service) => before.has(service.code) && !isDeepStrictEqual(before.get(service.code), policyOf(service)),
  );
  await db
    .insertInto('service')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .column('code')
        .doUpdateSet(({ ref }) => ({
          position: ref('excluded.position'),
          definition: ref('excluded.definition'),
          words: ref('excluded.words'),
        }))
        .where('service.origin', '=', CATALOGUE),
    )
    .execute();
  await holdToPolicies(
    db,
    changed.map(({ code }) => code),
  );
}

/** Adds or replaces one service on behalf of `origin`. Questions that are not given stay. Resolves to what it did. */
export async function importService(
  trx: Transaction<Tables>,
  origin: string,
  imported: ImportedService,
): Promise<'created' | 'updated'> {
  const before = await trx
    .selectFrom('service')
    .select(['definition', 'position', 'origin'])
    .where('code', '=', imported.code)
    .forUpdate()
    .executeTakeFirst();
  const { questions = before?.definition.questions ?? [], ...service } = imported;
  const definition = JSON.stringify({ ...service, questions });
  if (before) {
    // What the catalogue said of it in other languages is no longer what it is.
    const taken = before.origin === origin ? {} : { words: '{}' };
    await trx
      .updateTable('service')
      .set({ origin, definition, ...taken })
      .where('code', '=', imported.code)
      .execute();
    return 'updated';
  }
  const last = await trx
    .selectFrom('service')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  const position = (last?.position ?? -1) + 1;
  await trx.insertInto('service').values({ code: imported.code, position, origin, definition }).execute();
  return 'created';
}
