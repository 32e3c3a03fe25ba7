/** What an operator asked for cannot be done; the message says what to mend. */
export class CommandError extends Error {
  override name = 'CommandError';
}
