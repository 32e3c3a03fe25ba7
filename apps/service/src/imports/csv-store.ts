import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type ImportedRequest } from '@councilkit/client';
import { sql, type Transaction } from 'kysely';
import { beginAt, findArrival, finish, inSteps, keepPlace, type Write } from '../arrivals/store.js';
import { operation } from '../contract/operations.js';
import { contractCompilers } from '../contract/validation.js';
import { CsvFileError, readCsv } from '../csv/read-csv.js';
import { type Database, type Tables } from '../database.js';
import { RuleError, type FieldError } from '../errors.js';
import { type FromGrid } from '../places/national-grid.js';
import { CellError, columnAt, readHeader, toRequest, type CsvHeader } from './csv-columns.js';
import { bringInWithin } from './store.js';

/** What a CSV file is brought in with. */
export interface CsvTools {
  db: Database;
  now: Date;
  /** Names the system it comes from. */
  source: string;
  /** Columns that are kept word for word. */
  raw: readonly string[];
  fromGrid: FromGrid;
  /** Does all of it, and then takes it back. */
  isDryRun: boolean;
  /** Is told how far it has come. */
  tell: (line: string) => unknown;
}

/** What a file brought, or would bring. */
export interface CsvReport {
  created: number;
  updated: number;
  events: number;
  /** Columns nothing became of. */
  leftOut: string[];
  isResumed: boolean;
}

/** A file that cannot be brought in; one sentence for each fault, which names line and column and never what stands there. */
export class CsvFaults extends Error {
  override name = 'CsvFaults';
}

/** Requests that are written in one transaction. */
const REQUESTS_AT_A_TIME = 500;
/** More would not help anybody mend a file. */
const MOST_FAULTS = 100;

interface Place {
  /** Requests that were brought in. */
  done: number;
  created: number;
  updated: number;
  events: number;
}

interface Numbered {
  request: ImportedRequest;
  line: number;
}

/**
 * Brings the requests of a CSV file in, some hundred at a time: what is cut short goes on where it was, and nobody is notified.
 * The whole file is checked before any of it is written. Throws `CsvFaults`.
 */
export async function bringInCsv(file: string, tools: CsvTools): Promise<CsvReport> {
  const { db, isDryRun, tell } = tools;
  tell('Checking the file');
  const { header, total } = await checkFile(file, tools);
  const id = `csv ${await sumOf(file)} ${tools.source}`;
  return inSteps(db, isDryRun, (write) => bringInBatches(file, tools, { header, total, id, write }));
}

interface Work {
  header: CsvHeader;
  total: number;
  id: string;
  write: Write;
}

async function bringInBatches(
  file: string,
  { now, source, isDryRun, fromGrid, raw, tell }: CsvTools,
  { header, total, id, write }: Work,
): Promise<CsvReport> {
  const begun = await write(async (trx) => {
    const found = await findArrival<Place>(trx, id);
    if (!found) await beginAt(trx, id, START, now);
    return found;
  });
  if (begun?.finishedAt)
    throw new CsvFaults(`This file was brought in already, ${begun.finishedAt.toISOString()}.`);
  let here = begun?.place ?? START;
  const faults: string[] = [];
  for await (const batch of batches(requestsOf(file, { raw, fromGrid }), here.done)) {
    const part = { source, requests: batch.map(({ request }) => request) };
    const advance = async (trx: Transaction<Tables>) => {
      const { requests, events } = (await bringInWithin(trx, part, { now })).report;
      const next = {
        done: here.done + batch.length,
        created: here.created + requests.created,
        updated: here.updated + requests.updated,
        events: here.events + events.created,
      };
      if (!(await keepPlace(trx, id, here, next)))
        throw new CsvFaults('Another process is bringing this file in. One is enough.');
      return next;
    };
    try {
      here = await write(isDryRun ? (trx) => tentatively(trx, advance) : advance);
      tell(`  ${here.done} of ${total} requests`);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      faults.push(...sentences(file, error.fields, batch, header));
      if (!isDryRun || faults.length >= MOST_FAULTS) break;
    }
  }
  if (faults.length > 0)
    throw new CsvFaults(
      [
        ...faults,
        ...(isDryRun
          ? []
          : [`The ${here.done} requests before are there. Mend the file, and bring it in again.`]),
      ].join('\n'),
    );
  await write((trx) => finish(trx, id, now));
  const { created, updated, events } = here;
  return { created, updated, events, leftOut: header.leftOut, isResumed: begun !== undefined };
}

const START: Place = { done: 0, created: 0, updated: 0, events: 0 };

/** Reads every line, and throws `CsvFaults` with all that is wrong with the file by itself. */
async function checkFile(file: string, tools: CsvTools): Promise<{ header: CsvHeader; total: number }> {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const reading = requestsOf(file, tools, (fault) => {
    faults.push(fault);
    if (faults.length >= MOST_FAULTS) throw new CsvFaults(faults.join('\n'));
  });
  let header: CsvHeader | undefined;
  for await (const batch of batches(reading, 0)) {
    header = batch[0]?.header;
    if (!header) continue;
    for (const { request, line } of batch) {
      const before = seen.get(request.sourceRequestId);
      if (before === undefined) seen.set(request.sourceRequestId, line);
      else
        faults.push(at(file, line, columnAt('/sourceRequestId', header), `stands in line ${before} already`));
    }
    faults.push(...sentences(file, brokenIn(tools.source, batch), batch, header));
  }
  if (faults.length > 0) throw new CsvFaults(faults.slice(0, MOST_FAULTS).join('\n'));
  if (!header) throw new CsvFaults(`${file} has no requests.`);
  return { header, total: seen.size };
}

const checkImport = contractCompilers({ checkAnswers: false }).validatorCompiler({
  schema: operation('createImport').schema.body ?? {},
  httpPart: 'body',
});

function brokenIn(source: string, batch: readonly Numbered[]): readonly FieldError[] {
  const checked = checkImport({ source, requests: batch.map(({ request }) => request) });
  return 'error' in checked && checked.error ? checked.error.fields : [];
}

type Read = Numbered & { header: CsvHeader };

async function* requestsOf(
  file: string,
  { raw, fromGrid }: Pick<CsvTools, 'raw' | 'fromGrid'>,
  onFault: (sentence: string) => void = () => {},
): AsyncGenerator<Read, void> {
  let header: CsvHeader | undefined;
  try {
    for await (const { record, line } of readCsv(createReadStream(file))) {
      try {
        if (header) yield { request: toRequest(record, header, fromGrid), line, header };
        else header = readHeader(record, raw);
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        const fault = at(file, line, error.column, error.message);
        if (!header) throw new CsvFaults(fault);
        onFault(fault);
      }
    }
  } catch (error) {
    const { code, path } = error as { code?: string; path?: string };
    if (path !== undefined) throw new CsvFaults(`${file} cannot be read (${code}).`);
    if (error instanceof CsvFileError) throw new CsvFaults(`${file}, ${error.message}.`);
    throw error;
  }
}

async function* batches<T>(all: AsyncIterable<T>, skipped: number): AsyncGenerator<T[], void> {
  let batch: T[] = [];
  let passed = 0;
  for await (const one of all) {
    passed += 1;
    if (passed <= skipped) continue;
    batch.push(one);
    if (batch.length < REQUESTS_AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Does a step, and takes it back alone when it goes wrong. */
async function tentatively<T>(
  trx: Transaction<Tables>,
  step: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  await sql`savepoint batch`.execute(trx);
  try {
    return await step(trx);
  } catch (error) {
    await sql`rollback to savepoint batch`.execute(trx);
    throw error;
  }
}

/** Faults by their pointers into an import, as places in the file. */
function sentences(
  file: string,
  fields: readonly FieldError[],
  batch: readonly Numbered[],
  header: CsvHeader,
): string[] {
  return fields.map(({ pointer, detail }) => {
    const [, index = '', within = ''] = /^\/requests\/(\d+)(.*)$/.exec(pointer) ?? [];
    const line = batch[Number(index)]?.line;
    return line === undefined ? `${file}: ${detail}` : at(file, line, columnAt(within, header), detail);
  });
}

function at(file: string, line: number, column: string, why: string): string {
  return `${file}, line ${line}, column ${column}: ${why}`;
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
