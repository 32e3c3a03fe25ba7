/**
 * Prints one line for each figure, `name value limit ok|FAIL`, and makes the command fail when one is over its limit.
 * `least` is a limit from below. A figure without a limit is only told, with `-` where the limit would be.
 */
export function report(figures) {
  for (const { name, value, limit, least } of figures) {
    const isWrong = (limit !== undefined && !(value <= limit)) || (least !== undefined && !(value >= least));
    if (isWrong) process.exitCode = 1;
    console.log(`${name} ${value} ${limit ?? least ?? '-'} ${isWrong ? 'FAIL' : 'ok'}`);
  }
}
