/**
 * Prints one line for each figure, `name value limit ok|FAIL`, and makes the command fail when one is over its `limit`, or below
 * the `least` it may be. A figure with neither is only told, with `-` where the limit would be.
 */
export function report(figures) {
  for (const { name, value, limit, least } of figures) {
    const isKept = isWithin(value, { limit, least });
    if (!isKept) process.exitCode = 1;
    console.log(`${name} ${value} ${limit ?? least ?? '-'} ${isKept ? 'ok' : 'FAIL'}`);
  }
}

/** What is no number keeps no limit. */
function isWithin(value, { limit, least }) {
  if (limit !== undefined || least !== undefined) if (!Number.isFinite(value)) return false;
  return (limit === undefined || value <= limit) && (least === undefined || value >= least);
}
