import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where what the service imports is found. */
const BUILT = here('../../apps/service/node_modules/.cache/benchmark/');

/** The statements that the service makes for each call; see `record.ts`. */
export async function statementsOf(folder, bodies) {
  mkdirSync(BUILT, { recursive: true });
  const outfile = `${BUILT}record.mjs`;
  await esbuild.build({
    entryPoints: [here('record.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // It gives the service types alone.
    alias: { '@councilkit/client': here('nothing.mjs') },
    logLevel: 'error',
  });
  const { record } = await import(pathToFileURL(outfile).href);
  return record(folder, bodies);
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const REFERENCE = /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g;

/**
 * Which values of the statements have to differ each time: ids that are not there before, and references. Comes back as a
 * function that makes the statements' parameters anew.
 */
export function renewing(statements, newId) {
  const written = statements
    .filter(({ sql }) => sql.startsWith('insert'))
    .flatMap(({ parameters }) => parameters);
  const known = new Set(
    written
      .filter((value) => typeof value === 'string')
      .flatMap((text) => [...(text.match(UUID) ?? []), ...(text.match(REFERENCE) ?? [])]),
  );
  return () => {
    const fresh = new Map([...known].map((value) => [value, value.length === 9 ? newReference() : newId()]));
    const renewed = (text) =>
      text.replace(UUID, (id) => fresh.get(id) ?? id).replace(REFERENCE, (one) => fresh.get(one) ?? one);
    return statements.map(({ parameters }) =>
      parameters.map((value) => (typeof value === 'string' ? renewed(value) : value)),
    );
  };
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Looks like one; the database does not check it. */
function newReference() {
  const random = randomBytes(8);
  const text = [...random].map((byte) => ALPHABET[byte % 32]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
