import { parseArgs } from 'node:util';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { referenceIn } from '../requests/reference.js';
import { contactReadings } from './audit-store.js';

export const AUDIT_USAGE = `npm run service:audit -- [--request REFERENCE] [--limit N]

Who read how to reach a reporter, newest first: when, which request, who, and the id of the call.`;

const MOST_LINES = 10_000;

/** Lists who read contact details. Resolves to the lines to print. Throws `CommandError` for what is not understood. */
export async function auditCommand(args: readonly string[], db: Database): Promise<string[]> {
  const { request, limit } = parse(args);
  if (!/^\d{1,5}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST_LINES)
    throw new CommandError(`--limit must be a whole number from 1 to ${MOST_LINES}.`);
  const reference = request === undefined ? undefined : referenceIn(request);
  if (request !== undefined && reference === undefined)
    throw new CommandError(`${request} is not a reference we give.`);
  const readings = await contactReadings(db, { reference, limit: Number(limit) });
  if (readings.length === 0) return ['Nobody has read contact details.'];
  return readings.map(({ readAt, reference, readerId, readerName, callId }) =>
    [readAt.toISOString(), reference, readerId, readerName, callId].join('\t'),
  );
}

function parse(args: readonly string[]) {
  try {
    const options = { request: { type: 'string' }, limit: { type: 'string', default: '100' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : 'Not understood'}\n\n${AUDIT_USAGE}`);
  }
}
