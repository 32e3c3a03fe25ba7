import { createHash } from 'node:crypto';
import { NotFoundError, type CouncilKit, type Import, type Service } from '@councilkit/client';
import { Open311FileError } from '../errors.js';
import { readOpen311, type ImportReading, type ServiceDefinitionReading } from '../read-open311.js';
import { withQuestions, type DefinitionReading } from '../service-definition.js';
import { type ImportArguments } from './arguments.js';
import { readPayloadFile } from './payload-file.js';
import { explain, Refusal } from './refusal.js';
import { describeReading, describeReport } from './report.js';

type Reading = (ImportReading | ServiceDefinitionReading) & { file: string };

export interface ImportTools {
  council: Pick<CouncilKit, 'imports' | 'services'>;
  now: Date;
  /** Prints a line for the person who runs the command. */
  say: (line: string) => void;
}

/** A definition needs its service, and requests are easier to follow once their service is known. */
const ORDER = ['services', 'serviceDefinition', 'serviceRequests'];

/** A thousand requests take the service longer than one. */
const PATIENCE = { timeoutMs: 120_000, totalTimeoutMs: 300_000 };

/**
 * Reads every file before it stores any, then stores each whole: the service takes all of a file or none of it.
 * `Refusal` says which file stopped it, and why.
 */
export async function importFiles(
  options: ImportArguments,
  { council, now, say }: ImportTools,
): Promise<void> {
  const sayAll = (lines: string[]) => lines.forEach((line) => say(line));
  const readings: Reading[] = [];
  for (const file of options.files) readings.push(await readOne(file, options.source, now));
  readings.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const reading of readings) {
    const { file } = reading;
    sayAll(describeReading(file, reading));
    try {
      if (options.isReadOnly) continue;
      const body = await bodyOf(reading, options.source, council, readings);
      for (const { batch, ...named } of batchesOf(body)) {
        const stored = options.isDryRun
          ? await council.imports.tryOut(batch, PATIENCE)
          : await council.imports.create(batch, { ...PATIENCE, ...named });
        sayAll(describeReport(stored));
      }
    } catch (error) {
      throw explain(error, file, options.serviceUrl);
    }
  }
  if (options.isDryRun) say('Nothing was stored: this was a dry run');
  else if (options.isReadOnly) say('Nothing was stored: the files were read alone');
}

/** As much as the service stores at once without keeping others waiting. */
const REQUESTS_AT_A_TIME = 1000;

/**
 * Parts of an import that can be stored one after the other. Where there are several, each has a key made of what is in it: run
 * again after it was cut short, what is stored already is answered from memory.
 */
function batchesOf(whole: Import): { batch: Import; idempotencyKey?: string }[] {
  const { requests = [], ...rest } = whole;
  if (requests.length <= REQUESTS_AT_A_TIME) return [{ batch: whole }];
  const count = Math.ceil(requests.length / REQUESTS_AT_A_TIME);
  return Array.from({ length: count }, (_, index) => {
    const first = index * REQUESTS_AT_A_TIME;
    const batch = {
      ...(index === 0 ? rest : { source: rest.source }),
      requests: requests.slice(first, first + REQUESTS_AT_A_TIME),
    };
    const sum = createHash('sha256').update(JSON.stringify(batch)).digest('hex');
    return { batch, idempotencyKey: `open311-${sum}` };
  });
}

async function readOne(file: string, source: string, now: Date): Promise<Reading> {
  const text = await readPayloadFile(file);
  try {
    return { file, ...readOpen311(text, { source, now }) };
  } catch (error) {
    throw error instanceof Open311FileError
      ? new Refusal(`${file}:${error.message}`, { cause: error })
      : error;
  }
}

/** A definition is stored with its service: the one just read, else the one the running service has. */
async function bodyOf(
  reading: Reading,
  source: string,
  council: ImportTools['council'],
  readings: Reading[],
): Promise<Import> {
  if (reading.kind !== 'serviceDefinition') return reading.import;
  const { definition, file } = reading;
  const justRead = readings.flatMap((other) =>
    other.kind === 'services' ? (other.import.services ?? []) : [],
  );
  const service =
    justRead.find(({ code }) => code === definition.code) ?? (await serviceOf(definition, file, council));
  return { source, services: [withQuestions(service, definition)] };
}

async function serviceOf(
  { code }: DefinitionReading,
  file: string,
  council: ImportTools['council'],
): Promise<Service> {
  try {
    return await council.services.get(code);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const reason = `${file}: no service has the code ${code}. Import the list of services it is in first`;
    throw new Refusal(reason, { cause: error });
  }
}
