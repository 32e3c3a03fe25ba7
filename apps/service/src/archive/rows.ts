import { type Line } from './lines.js';
import { linesAtATime, type ArchivedTable } from './tables.js';

/** A line of a table, read. */
export interface Row {
  line: Line;
  /** Its members; undefined when it is no object in JSON. */
  members: Record<string, unknown> | undefined;
}

/** One statement carries no more than this, unless a single line does. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The rows of a table as they are written: so many at a time, and those that may name each other as one. */
export async function* batchesOf(
  lines: AsyncIterable<Line>,
  table: ArchivedTable,
): AsyncGenerator<Row[], void> {
  const { together } = table;
  let batch: Row[] = [];
  let begunAt: number | undefined;
  for await (const line of lines) {
    const row = { line, members: membersOf(line.text) };
    begunAt ??= line.end;
    const isFull = batch.length >= linesAtATime(table) || line.end - begunAt > MOST_BYTES;
    const belongs = together !== undefined && batch.at(-1)?.members?.[together] === row.members?.[together];
    if (batch.length > 0 && isFull && !belongs) {
      yield batch;
      batch = [];
      begunAt = line.end;
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}

/** What is wrong with a row, whatever the database holds; undefined when nothing is. */
export function faultOf({ members }: Row, columns: readonly string[]): string | undefined {
  if (!members) return 'it is no object in JSON';
  const missing = columns.find((column) => !Object.hasOwn(members, column));
  if (missing !== undefined) return `it has no ${missing}`;
  const unknown = Object.keys(members).find((name) => !columns.includes(name));
  // The name came from the file, and so might be anything.
  if (unknown !== undefined) return 'it has a member that is no column of the table';
  return undefined;
}

function membersOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // An object that is no list has members by name.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
