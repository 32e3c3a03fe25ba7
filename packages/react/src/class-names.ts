/** Joins the class names that are set, in the order given; `undefined` when none is, so React prints no attribute. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  let joined = '';
  for (const name of names) if (name) joined += joined ? ` ${name}` : name;
  return joined || undefined;
}
