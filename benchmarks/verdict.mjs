/**
 * Prints one line for each figure, `name value limit ok|FAIL`, and makes the command fail when one is over its limit.
 * A figure without a limit is only told, with `-` where the limit would be.
 */
export function report(figures) {
  for (const { name, value, limit } of figures) {
    const isOver = limit !== undefined && !(value <= limit);
    if (isOver) process.exitCode = 1;
    console.log(`${name} ${value} ${limit ?? '-'} ${isOver ? 'FAIL' : 'ok'}`);
  }
}
