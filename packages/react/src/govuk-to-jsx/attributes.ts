import { literalAttribute } from './html-attributes.js';
import { booleanAttributes, propName } from './prop-names.js';
import { type Option, option } from './shape.js';
import { literal, type Prop, todo, type Value } from './value.js';

/**
 * `attributes` as props. An optional value is left out when it is `none` or `false` and bare when `true`; any other
 * value always prints, `none` as an empty string.
 */
export const attributes: Option = (value) => {
  if (value.kind === 'literal' && !value.value) return [];
  if (value.kind !== 'object')
    return [{ name: '', value: todo(value.origin, 'attributes that are made elsewhere'), rank: 'last' }];
  return value.props.flatMap(attribute).map((prop) => ({ ...prop, rank: 'last' as const }));
};

function attribute({ name, value: given }: Prop): Prop[] {
  const isOptional = given.kind === 'object' && isTrue(option(given.props, 'optional'));
  const value = given.kind === 'object' ? (option(given.props, 'value') ?? literal(undefined)) : given;
  if (!/^[a-z_][\w:.-]*$/i.test(name) || /^on[a-z]/i.test(name))
    return [{ name: '', value: todo(given.origin, 'React has no such attribute') }];
  if (value.kind !== 'literal')
    return [
      {
        name: propName(name),
        value: name === 'style' ? todo(given.origin, 'a style made by an expression') : value,
      },
    ];
  const isEmpty = value.value === null || value.value === undefined;
  if (isOptional && (isEmpty || value.value === false)) return [];
  if (booleanAttributes.has(name)) return [{ name: propName(name), value: literal(true) }];
  if (isOptional && value.value === true) return [{ name: propName(name), value: literal('') }];
  const text = isEmpty ? '' : String(value.value);
  return [{ name: propName(name), value: literalAttribute(name, text) }];
}

const isTrue = (value: Value | undefined) => value?.kind === 'literal' && Boolean(value.value);
