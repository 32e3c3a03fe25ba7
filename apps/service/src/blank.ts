/**
 * An object that has these members, none of them said. To copy it and fill in the copy is many times quicker than to add dozens of
 * members one by one: it keeps one shape, as an object does that is read from JSON.
 */
export function blankOf(names: readonly string[]): Readonly<Record<string, unknown>> {
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null])))) as object;
  return Object.assign(blank, Object.fromEntries(names.map((name) => [name, undefined])));
}
