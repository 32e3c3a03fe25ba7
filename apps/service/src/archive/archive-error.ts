/** An archive cannot be used, or not here; the message says why, names file and line, and quotes nothing of what it holds. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  /** Every fault that was found, each a sentence. */
  readonly faults: readonly string[];

  constructor(...faults: [string, ...string[]]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}
