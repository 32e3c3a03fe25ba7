import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Address } from '@councilkit/client';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { nationalGrid, type FromGrid } from '../places/national-grid.js';
import { AddressFileError, readAddresses } from './read-file.js';
import { replaceAddresses } from './store.js';

export const ADDRESSES_USAGE = `npm run service:addresses -- count
npm run service:addresses -- import FILE.csv [--ostn15 GRID.gsb]

  import         puts the addresses of the file in place of all there are: all of them, or none when a line is wrong.
                 A council's gazetteer (BS 7666, DTF 7.3), AddressBase Premium, or any CSV whose first line names its
                 columns, such as AddressBase Core: UPRN, SINGLE_LINE_ADDRESS, POSTCODE, LATITUDE and LONGITUDE, or
                 X_COORDINATE and Y_COORDINATE.
  --ostn15 GRID  Ordnance Survey's grid (OSTN15_NTv2_OSGBtoETRS.gsb), for eastings and northings to the centimetre.
                 Without it they are right to 5 metres or better.`;

const ADDRESSES_PER_STATEMENT = 2000;

/** Counts the addresses, or brings a council's own in. Throws `CommandError`, which names the line and what to mend. */
export async function addressesCommand(args: readonly string[], db: Database): Promise<string[]> {
  const { file, ostn15 } = read(args);
  if (file === undefined) {
    const { count } = await db
      .selectFrom('gazetteerAddress')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return [`The gazetteer has ${Number(count)} addresses.`];
  }
  const fromGrid = await gridOf(ostn15);
  try {
    const count = await replaceAddresses(db, (insert) => bringIn(file, fromGrid, insert));
    return [`The gazetteer has ${count} addresses, those of ${file}.`];
  } catch (error) {
    if (error instanceof AddressFileError)
      throw new CommandError(`${file}, ${error.message}. Nothing was changed.`);
    const { code, path } = error as { code?: string; path?: string };
    if (path !== undefined) throw new CommandError(`${file} cannot be read (${code}).`);
    throw error;
  }
}

async function bringIn(
  file: string,
  fromGrid: FromGrid,
  insert: (addresses: readonly Address[]) => Promise<void>,
): Promise<number> {
  // By UPRN, since one statement cannot write the same row twice.
  let waiting = new Map<string, Address>();
  const seen = new Set<string>();
  for await (const address of readAddresses(createReadStream(file), fromGrid)) {
    waiting.set(address.uprn, address);
    seen.add(address.uprn);
    if (waiting.size < ADDRESSES_PER_STATEMENT) continue;
    await insert([...waiting.values()]);
    waiting = new Map();
  }
  await insert([...waiting.values()]);
  if (seen.size === 0) throw new AddressFileError('which has no addresses');
  return seen.size;
}

async function gridOf(file: string | undefined): Promise<FromGrid> {
  if (file === undefined) return nationalGrid();
  try {
    const bytes = await readFile(file);
    return nationalGrid(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  } catch {
    throw new CommandError(`--ostn15: ${file} is no grid in the NTv2 format that can be read.`);
  }
}

function read(args: readonly string[]): { file: string | undefined; ostn15: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ostn15: { type: 'string' } },
    });
    const [action, file, ...rest] = positionals;
    const isCount = action === 'count' && file === undefined && values.ostn15 === undefined;
    if (isCount) return { file: undefined, ostn15: undefined };
    if (action === 'import' && file !== undefined && rest.length === 0)
      return { file, ostn15: values.ostn15 };
  } catch {
    // An option there is none of; the usage says which there are.
  }
  throw new CommandError(ADDRESSES_USAGE);
}
