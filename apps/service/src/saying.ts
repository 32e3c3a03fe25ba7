/** Says on `stream` that something goes wrong, by the name of the error alone: what else it says may quote an address. */
export function saying(
  what: string,
  stream: { write(text: string): unknown } = process.stderr,
): (error: unknown) => void {
  return (error) => void stream.write(`${what}: ${error instanceof Error ? error.name : 'error'}\n`);
}
