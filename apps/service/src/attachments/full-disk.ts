/** What the system says of a disk without room, of an account that may have no more, and of a file that may be no longer. */
const FULL: readonly (string | undefined)[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** Whether there was no room for what was to be written. */
export function isFull(error: unknown): boolean {
  return FULL.includes(codeOf(error));
}

/** The system's code for an error; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
