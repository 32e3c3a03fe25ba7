import { type Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';

/** A line of a CSV file, and where it ends: a cell may go over several. */
export interface CsvLine {
  record: string[];
  line: number;
}

/** A file that is no CSV; the message names the line. */
export class CsvFileError extends Error {
  override name = 'CsvFileError';
}

/** The lines of a CSV file as they are read, its first included. Throws `CsvFileError`, or why the file cannot be read. */
export async function* readCsv(file: Readable): AsyncGenerator<CsvLine, void> {
  const lines = file.pipe(
    parse({
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }),
  );
  // A file that cannot be read ends its lines too.
  file.once('error', (error) => lines.destroy(error));
  try {
    for await (const line of lines) {
      // What csv-parse gives with `info` and without names for columns.
      const { record, info } = line as { record: string[]; info: { lines: number } };
      yield { record, line: info.lines };
    }
  } catch (error) {
    if (isCsvError(error)) throw new CsvFileError(`line ${error['lines'] as number}: ${error.message}`);
    throw error;
  } finally {
    file.destroy();
  }
}

function isCsvError(error: unknown): error is CsvError & Record<string, unknown> {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('CSV_');
}
