import { type DefaultTreeAdapterTypes as Tree, html as spec } from 'parse5';
import { type Hole, pieces, restored } from './holes.js';
import { concatenated } from './javascript.js';
import { type Origin } from './nunjucks-tree.js';
import { booleanAttributes, propName, styleProp } from './prop-names.js';
import { literal, object, type Prop, todo, type Todo, type Value } from './value.js';

type Attribute = Tree.Element['attrs'][number];

/** The attributes of an HTML element as props. What React keeps elsewhere is not among them. */
export function propsOfElement(
  { attrs, tagName, namespaceURI }: Tree.Element,
  holes: readonly Hole[],
  line: number,
): Prop[] {
  const isHtml = namespaceURI === spec.NS.HTML;
  return attrs.flatMap((attribute): Prop[] => {
    const { name } = attribute;
    const origin = { line, text: restored(`${name}="${attribute.value}"`, holes) };
    const value = valueOf(attribute, holes, origin);
    if (name.includes('\uE000')) {
      const text = restored(name, holes);
      return [
        { name: '', value: todo({ line, text }, 'an expression in a tag, outside an attribute’s value') },
      ];
    }
    if (/^on[a-z]/.test(name)) return [{ name: '', value: todo(origin, 'write it as a function') }];
    if (!isHtml) return [{ name: propName(fullName(attribute)), value }];
    if (name === 'value' && tagName === 'input') return [{ name: 'defaultValue', value }];
    if (name === 'checked' && tagName === 'input') return [{ name: 'defaultChecked', value: literal(true) }];
    if (name === 'selected' && tagName === 'option') return [];
    return [{ name: propName(name), value: booleanAttributes.has(name) ? literal(true) : value }];
  });
}

const fullName = ({ name, prefix }: Attribute) => (prefix ? `${prefix}:${name}` : name);

function valueOf({ name, value }: Attribute, holes: readonly Hole[], origin: Origin): Value {
  const text = textWithHoles(value, holes, origin);
  if (text.kind === 'literal') return literalAttribute(name, String(text.value));
  return name === 'style' ? todo(origin, 'a style with an expression in it') : text;
}

/** The value of an attribute in HTML as React takes it. */
export function literalAttribute(name: string, text: string): Value {
  if (name === 'style') return styleOf(text);
  return literal(numeric.has(name) && /^-?\d+$/.test(text) ? Number(text) : text);
}

const numeric: ReadonlySet<string> = new Set(
  'cols colspan maxlength minlength rows rowspan size span start tabindex'.split(' '),
);

/** `color: red` as the object that React takes. */
const styleOf = (css: string): Value =>
  object(Object.entries(styleProp(css)).map(([name, value]) => ({ name, value: literal(value) })));

/** Text in which Nunjucks may fill places. */
export function textWithHoles(text: string, holes: readonly Hole[], origin: Origin): Value {
  const parts = pieces(text, holes).map((piece) =>
    typeof piece === 'string' ? literal(piece) : piece.text(),
  );
  const whole = concatenated(parts);
  if (whole) return whole;
  const [left] = parts.flatMap(leftIn);
  return todo(origin, left?.why ?? 'more than one expression can say');
}

/** What is left for the reader in a value or in one of those it may be. */
function leftIn(value: Value): Todo[] {
  if (value.kind === 'todo') return [value];
  return value.kind === 'choice' ? [value.yes, value.no].flatMap(leftIn) : [];
}
