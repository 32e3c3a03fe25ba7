/** A place in a file. Both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The file cannot be read, and nothing of it was. `reason` says what to mend, as a sentence. */
export class Open311FileError extends Error {
  override name = 'Open311FileError';
  readonly reason: string;
  /** Where the fault is, counted from 1; undefined when it is not at one place. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(reason: string, at?: Position, cause?: unknown) {
    super(at ? `${at.line}:${at.column}: ${reason}` : reason, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.line = at?.line;
    this.column = at?.column;
  }
}
