/** The entry at `index`, which counts from the end when negative; a test whose list is too short ends here. */
export function nth<T>(list: readonly T[], index: number): T {
  const entry = list.at(index);
  if (entry === undefined) throw new Error(`There are ${list.length} entries and none at ${index}`);
  return entry;
}
