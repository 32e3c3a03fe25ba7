import { readFile } from 'node:fs/promises';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { AreaFileError, readAreas, type NewArea } from './geojson.js';
import { replaceAreas } from './store.js';

export const AREAS_USAGE = `npm run service:areas -- list
npm run service:areas -- import FILE.geojson

  import   puts the wards and parks of the file in place of all there are, and files every request under them.
           A GeoJSON feature collection in degrees; each feature has code, name and kind (ward where none is said),
           or the code and name of the Office for National Statistics, such as WD24CD and WD24NM.`;

/** Lists the areas, or brings a council's own in. Throws `CommandError` for what is not understood, and says what to mend. */
export async function areasCommand(args: readonly string[], db: Database): Promise<string[]> {
  const [action, file, ...rest] = args;
  if (action === 'list' && file === undefined) return list(db);
  if (action !== 'import' || file === undefined || rest.length > 0) throw new CommandError(AREAS_USAGE);
  const areas = await areasIn(file);
  if (areas.length === 0) throw new CommandError(`${file} has no areas.`);
  await replaceAreas(db, 'council', areas);
  const wards = areas.filter(({ kind }) => kind === 'ward').length;
  return [
    `${areas.length} areas, ${wards} of them wards, are in place. Reports from outside the wards are refused.`,
  ];
}

async function list(db: Database): Promise<string[]> {
  const areas = await db
    .selectFrom('area')
    .select(['code', 'name', 'kind', 'origin'])
    .orderBy('name')
    .execute();
  return areas.map(({ code, name, kind, origin }) => [code, name, kind, origin].join('\t'));
}

async function areasIn(file: string): Promise<NewArea[]> {
  try {
    return readAreas(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof AreaFileError) throw new CommandError(`${file}: ${error.message}`);
    throw new CommandError(`${file} cannot be read (${(error as { code?: string }).code ?? 'unknown'}).`);
  }
}
