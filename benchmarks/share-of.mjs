/** The value that a share of all are below: 0.5 for the median, 0.95 for p95. */
export function shareOf(values, share) {
  return values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * share) - 1)];
}
