/** A secondary or primary name of BS 7666: a range of numbers with their suffixes, and words. */
export interface ObjectName {
  startNumber: string;
  startSuffix: string;
  endNumber: string;
  endSuffix: string;
  text: string;
}

/** A street as the gazetteer describes it. */
export interface Street {
  name: string;
  locality: string;
  town: string;
}

/** An address on one line, in the order of BS 7666: what is within, the building, its number and street, the place. */
export function addressText(
  within: ObjectName,
  building: ObjectName,
  street: Street | undefined,
  postTown: string,
): string {
  const number = rangeOf(building);
  const road = [number, street?.name ?? ''].filter(Boolean).join(' ');
  const parts = [
    within.text,
    rangeOf(within),
    building.text,
    road,
    street?.locality ?? '',
    street?.town || postTown,
  ];
  return joined(parts);
}

/** The parts that say something, each once. */
export function joined(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said
    .filter((part, index) => part !== said[index - 1])
    .map(inLowerCase)
    .join(', ');
}

function rangeOf({ startNumber, startSuffix, endNumber, endSuffix }: ObjectName): string {
  const [start, end] = [startNumber + startSuffix, endNumber + endSuffix];
  return end === '' ? start : `${start}-${end}`;
}

/** Gazetteers shout; people read `14A Mill Lane`. What is written in small letters already is left as it is. */
function inLowerCase(part: string): string {
  if (part !== part.toUpperCase()) return part;
  return part.replaceAll(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    // The letter of a number stays large.
    if (at > 0 && /\d/.test(part.charAt(at - 1))) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
