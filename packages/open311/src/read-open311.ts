import { type Import } from '@councilkit/client';
import { documentOf, type ListDocument } from './document.js';
import { Open311FileError } from './errors.js';
import { parsePayload } from './parse-payload.js';
import { type PayloadNode } from './payload.js';
import { type Reading } from './reading.js';
import { readDefinition, type DefinitionReading } from './service-definition.js';
import { readRequest } from './service-requests.js';
import { readService } from './services.js';
import { Warnings, type Open311Warning } from './warnings.js';

export interface ReadOptions {
  /** Names the system the payload comes from; ids are unique within it. */
  source: string;
  /** The time of reading: what is later is in the future, and a request without any date gets it. */
  now: Date;
  /** Where a time without an offset is read. `Europe/London` when left out. */
  timeZone?: string | undefined;
}

/** A list of services or of requests, ready for `imports.create`. */
export interface ImportReading {
  kind: 'services' | 'serviceRequests';
  import: Import;
  warnings: Open311Warning[];
}

/** A definition has the questions of a service and not the service: see `withQuestions`. */
export interface ServiceDefinitionReading {
  kind: 'serviceDefinition';
  definition: DefinitionReading;
  warnings: Open311Warning[];
}

/** What one import takes, by the contract. */
const MOST = { services: 2000, serviceRequests: 10_000 };

/**
 * Reads a GeoReport v2 payload, XML or JSON, and finds out itself which document it is. What the contract has no
 * place for is named in `warnings`. `Open311FileError` when it cannot be read, with the line and column of the fault
 * where there is one; then nothing was read.
 */
export function readOpen311(
  text: string,
  { source, now, timeZone = 'Europe/London' }: ReadOptions,
): ImportReading | ServiceDefinitionReading {
  const warnings = new Warnings();
  const reading: Reading = { now, timeZone, warnings };
  const document = documentOf(parsePayload(text));
  if (document.kind === 'serviceDefinition') {
    const definition = readDefinition(document.definition, reading);
    return { kind: document.kind, definition, warnings: warnings.list() };
  }
  return {
    kind: document.kind,
    import: { source, ...readList(document, reading) },
    warnings: warnings.list(),
  };
}

function readList({ kind, at, entries }: ListDocument, reading: Reading): Omit<Import, 'source'> {
  if (entries.length === 0) reading.warnings.add('The list is empty', at);
  if (entries.length > MOST[kind]) {
    throw new Open311FileError(
      `An import takes ${MOST[kind]} entries and the file has ${entries.length}; split it`,
    );
  }
  if (kind === 'services') return { services: readEach(entries, readService, ({ code }) => code, reading) };
  const requests = readEach(entries, readRequest, ({ sourceRequestId }) => sourceRequestId, reading);
  return { requests };
}

/** Reads every entry once; pages of a list overlap, and the last that was said of a thing is what holds. */
function readEach<T>(
  entries: PayloadNode[],
  read: (entry: PayloadNode, reading: Reading) => T | undefined,
  idOf: (value: T) => string,
  reading: Reading,
): T[] {
  const byId = new Map<string, T>();
  for (const entry of entries) {
    const value = read(entry, reading);
    if (value === undefined) continue;
    if (byId.has(idOf(value))) reading.warnings.add('An entry comes twice; the last is kept', entry.at);
    byId.set(idOf(value), value);
  }
  return [...byId.values()];
}
