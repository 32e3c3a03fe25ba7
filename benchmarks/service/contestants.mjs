import { fileURLToPath } from 'node:url';
import { start, startService as startUnlimited } from '../processes.mjs';

/** Where a database is: its folder, or the PostgreSQL server that `url` names. */
const at = (url) => (url ? { DATABASE_URL: url } : {});

/** Rules by which nothing is ever due: clearing out years at the start is no part of what a call costs. */
const KEEP_ALL = fileURLToPath(new URL('keep-all.json', import.meta.url));

/** The built service on a database, without limits of calls. Resolves once it listens. */
export function startService({ folder, url }) {
  return startUnlimited({ COUNCILKIT_DATA: folder, COUNCILKIT_RETENTION: KEEP_ALL, ...at(url) });
}

/** The bare framework on the same database, with the same statements. */
export function startBare({ folder, url, statements }) {
  return start('benchmarks/service/bare.mjs', { FOLDER: folder, STATEMENTS: statements, ...at(url) });
}
