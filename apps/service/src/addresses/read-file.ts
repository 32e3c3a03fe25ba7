import { type Address } from '@councilkit/client';
import { parse, type CsvError } from 'csv-parse';
import { type Readable } from 'node:stream';
import { type FromGrid } from '../places/national-grid.js';
import { isTransferRecord, RecordError, tableReader, transferReader, type ReadRecord } from './records.js';

/** A file that is no gazetteer; the message names the line, the column and what to mend. */
export class AddressFileError extends Error {
  override name = 'AddressFileError';
}

interface Line {
  record: string[];
  info: { lines: number };
}

/** The addresses of a CSV file, as they are read: neither the file nor its addresses are ever held whole. */
export async function* readAddresses(file: Readable, fromGrid: FromGrid): AsyncGenerator<Address, void> {
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
  let read: ReadRecord | undefined;
  try {
    for await (const line of lines) {
      // What csv-parse gives with `info` and without names for columns.
      const { record, info } = line as Line;
      try {
        if (read) {
          yield* read(record);
        } else if (isTransferRecord(record)) {
          read = transferReader(fromGrid);
          yield* read(record);
        } else {
          read = tableReader(record, fromGrid);
        }
      } catch (error) {
        if (error instanceof RecordError)
          throw new AddressFileError(`line ${info.lines}, column ${error.message}`);
        throw error;
      }
    }
  } catch (error) {
    if (isCsvError(error)) throw new AddressFileError(`line ${error['lines'] as number}: ${error.message}`);
    throw error;
  }
}

function isCsvError(error: unknown): error is CsvError & Record<string, unknown> {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('CSV_');
}
