import { type Readable } from 'node:stream';
import { type Address } from '@councilkit/client';
import { CsvFileError, readCsv } from '../csv/read-csv.js';
import { type FromGrid } from '../places/national-grid.js';
import { isTransferRecord, RecordError, tableReader, transferReader, type ReadRecord } from './records.js';

/** A file that is no gazetteer; the message names the line, the column and what to mend. */
export class AddressFileError extends Error {
  override name = 'AddressFileError';
}

/** The addresses of a CSV file, as they are read: neither the file nor its addresses are ever held whole. */
export async function* readAddresses(file: Readable, fromGrid: FromGrid): AsyncGenerator<Address, void> {
  let read: ReadRecord | undefined;
  try {
    for await (const { record, line } of readCsv(file)) {
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
        if (error instanceof RecordError) throw new AddressFileError(`line ${line}, column ${error.message}`);
        throw error;
      }
    }
  } catch (error) {
    if (error instanceof CsvFileError) throw new AddressFileError(error.message);
    throw error;
  }
}
