import { parseArgs } from 'node:util';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { nationalGrid } from '../places/national-grid.js';
import { csvColumns } from './csv-columns.js';
import { bringInCsv, CsvFaults, type CsvReport } from './csv-store.js';

export const HISTORY_USAGE = `npm run service:history -- FILE.csv --source NAME [--raw COLUMN,COLUMN] [--dry-run]

Brings in what another system knows of old requests. Nobody is notified. Cut short, it goes on where it was: run it again.
Each line is a request; the first names the columns, of which ${Object.keys(csvColumns).length} are known:

${Object.values(csvColumns)
  .map(([[name], what]) => `  ${name.padEnd(14)} ${what}`.trimEnd())
  .join('\n')}

  --source NAME  names the other system; references are unique within it
  --raw COLUMNS  kept word for word, for staff; other columns are left out
  --dry-run      does all of it and takes it back, and says every fault with its line and column`;

/** Brings a CSV file of old requests in. Resolves to the report, which names nobody. Throws `CommandError`. */
export async function historyCommand(
  args: readonly string[],
  { db, now, tell }: { db: Database; now: Date; tell: (line: string) => unknown },
): Promise<string[]> {
  const { file, source, raw, isDryRun } = read(args);
  try {
    const report = await bringInCsv(file, { db, now, source, raw, isDryRun, tell, fromGrid: nationalGrid() });
    return describe(report, isDryRun);
  } catch (error) {
    if (error instanceof CsvFaults) throw new CommandError(error.message);
    throw error;
  }
}

function describe({ created, updated, events, leftOut, isResumed }: CsvReport, isDryRun: boolean): string[] {
  return [
    ...(isResumed ? ['It had been cut short, and went on where it was.'] : []),
    `requests\t${created} new\t${updated} brought up to date`,
    `events\t${events} new`,
    ...(leftOut.length > 0 ? [`Left out, since no column is known by the name: ${leftOut.join(', ')}`] : []),
    isDryRun ? 'Nothing was kept: this was a dry run.' : 'Everything is there.',
  ];
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string', default: '' },
        raw: { type: 'string', default: '' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, ...rest] = positionals;
    const { source, 'dry-run': isDryRun } = values;
    const raw = values.raw.split(',').filter((name) => name.trim() !== '');
    if (file !== undefined && rest.length === 0 && source !== '' && source.length <= 100)
      return { file, source, raw, isDryRun };
  } catch {
    // An option there is none of; the usage says which there are.
  }
  throw new CommandError(HISTORY_USAGE);
}
