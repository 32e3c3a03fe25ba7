/**
 * What changed from one list of lines to another, as `diff` shows it: `- ` and `+ ` before what went and came, with up
 * to `context` lines around each change, and `…` where lines are left out. Empty when nothing changed.
 */
export function lineDiff(before: readonly string[], after: readonly string[], context = 2): string[] {
  const lines = marked(before, after);
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some((line) => !line.startsWith('  ')),
  );
  return lines.flatMap((line, at) => {
    if (isNear[at]) return [line];
    return isNear[at - 1] && isNear.includes(true, at) ? ['…'] : [];
  });
}

/** Every line of both, in order, marked as kept, gone or new. */
function marked(before: readonly string[], after: readonly string[]): string[] {
  const shared = sharedCounts(before, after);
  const count = (one: number, other: number) => shared[one]?.[other] ?? 0;
  const lines: string[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    if (one < before.length && before[one] === after[other]) {
      lines.push(`  ${before[one]}`);
      one += 1;
      other += 1;
    } else if (
      other >= after.length ||
      (one < before.length && count(one + 1, other) >= count(one, other + 1))
    ) {
      lines.push(`- ${before[one]}`);
      one += 1;
    } else {
      lines.push(`+ ${after[other]}`);
      other += 1;
    }
  }
  return lines;
}

/** How many lines are the same, in order, from each pair of places to the ends. */
function sharedCounts(before: readonly string[], after: readonly string[]): number[][] {
  const counts = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const [row, next] = [counts[one] ?? [], counts[one + 1] ?? []];
      row[other] =
        before[one] === after[other]
          ? (next[other + 1] ?? 0) + 1
          : Math.max(next[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return counts;
}
