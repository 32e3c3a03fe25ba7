const YEAR_MONTHS = 12;

/**
 * The whole months of the last year, up to yesterday at the latest: today is not over yet. Days as `2026-11-27`, by the clock in
 * UTC, which is at most an hour behind the council's.
 */
export function lastYear(now: Date): { from: string; to: string } {
  const yesterday = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - 1));
  const first = new Date(
    Date.UTC(yesterday.getUTCFullYear(), yesterday.getUTCMonth() - (YEAR_MONTHS - 1), 1),
  );
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { from: day(first), to: day(yesterday) };
}
