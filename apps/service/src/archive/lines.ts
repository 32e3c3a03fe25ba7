import { createReadStream } from 'node:fs';

/** One line of a file, and where the next one starts. */
export interface Line {
  text: string;
  /** Counts from 1. */
  number: number;
  /** In bytes from the beginning of the file. */
  end: number;
}

/** A place in a file: after so many lines, which take so many bytes. */
export interface Place {
  lines: number;
  bytes: number;
}

export const START: Place = { lines: 0, bytes: 0 };

const NEWLINE = 0x0a;

/**
 * The lines of a file from a place on, as they are read. Node's `readline` knows other ends of a line than the newline, some of which
 * may stand within JSON, and does not say where it is.
 */
export async function* readLines(file: string, from: Place = START): AsyncGenerator<Line, void> {
  let { lines: number, bytes: end } = from;
  let begun: Buffer[] = [];
  const take = (last: Buffer) => {
    const bytes = Buffer.concat([...begun, last]);
    begun = [];
    number += 1;
    return { text: bytes.toString('utf8'), number, end: (end += bytes.length + 1) };
  };
  for await (const chunk of createReadStream(file, { start: from.bytes })) {
    // A stream without an encoding gives buffers.
    let rest = chunk as Buffer;
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      yield take(rest.subarray(0, at));
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) begun.push(rest);
  }
  if (begun.length > 0) yield take(Buffer.alloc(0));
}
