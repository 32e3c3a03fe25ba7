/** A place in props, as `optionPlaces` writes it, in words: "`className` of `Button` or `ButtonLink` in `actions`". */
export function placeWords(places: readonly string[]): string {
  const parts = places.map(partsOf);
  const props = unique(parts.map(({ prop }) => prop));
  const components = unique(parts.map(({ component }) => component));
  const outsides = unique(parts.map(({ outside }) => outside));
  const isEach = outsides.length === 1 && props.length * components.length === parts.length;
  if (isEach) return phrase(props, components, outsides[0] ?? '');
  return parts.map(({ prop, component, outside }) => phrase([prop], [component], outside)).join(' or ');
}

interface Parts {
  prop: string;
  /** The component that has the prop, when it is not the macro's own. */
  component: string;
  /** Where that component stands. */
  outside: string;
}

function partsOf(place: string): Parts {
  const [, outside = '', component = '', prop = ''] = /^(?:(.*)\.)?<(\w+)>\.?(.*)$/.exec(place) ?? [];
  return component
    ? { prop, component, outside: slotOf(outside) }
    : { prop: slotOf(place), component, outside };
}

function phrase(props: readonly string[], components: readonly string[], outside: string): string {
  const own = props.filter(Boolean).map(propWords).join(' or ');
  const named = components.filter(Boolean).map(code).join(' or ');
  if (!named) return own;
  return `${own ? `${own} of ` : ''}${named} in ${code(outside)}`;
}

function propWords(prop: string): string {
  if (prop === '*') return 'props';
  return prop.endsWith('.*') ? `props in ${code(prop.slice(0, -2))}` : code(prop);
}

/** The content of a slot is the slot. What an item has as children is its own. */
const slotOf = (place: string) => place.replace(/(?<=[^\]])\.children(?=$|\.\*$)/, '');

const unique = (values: readonly string[]) => [...new Set(values)];
const code = (text: string) => `\`${text}\``;
