type Name = string | false | null | undefined;

/**
 * Joins the class names that are set, in the order given; `undefined` when none is, so React prints no attribute.
 * Named one by one and not as a list: every element of every page comes through here.
 */
export function classNames(
  one: Name,
  two?: Name,
  three?: Name,
  four?: Name,
  five?: Name,
): string | undefined {
  let joined = one || '';
  if (two) joined = joined ? `${joined} ${two}` : two;
  if (three) joined = joined ? `${joined} ${three}` : three;
  if (four) joined = joined ? `${joined} ${four}` : four;
  if (five) joined = joined ? `${joined} ${five}` : five;
  return joined || undefined;
}
