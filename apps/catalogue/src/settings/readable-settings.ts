import { type ArgTypesEnhancer, type SBType, type StrictInputType } from 'storybook/internal/types';

/**
 * What a component can be set to, as a person reads it and can try it: `secondary | warning` in place of "union", a
 * box to tick where it is yes or no, a line to write in where the example has words.
 */
export const readableSettings: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, readable(argType, initialArgs[name])]),
  );

function readable(argType: StrictInputType, example: unknown): StrictInputType {
  if (!argType.type) return argType;
  const type = withoutUndefined(argType.type);
  const shown = { ...argType, type, table: { ...argType.table, type: { summary: inWords(type) } } };
  if (['boolean', 'enum', 'number', 'string'].includes(type.name)) return shown;
  if (typeof example === 'string') return { ...shown, type: { name: 'string' } };
  // Data can be edited as text; elements and functions cannot.
  return isData(example) ? shown : { ...shown, control: false };
}

/** Whether a setting may be left out is said by its name already. */
function withoutUndefined(type: SBType): SBType {
  if (type.name !== 'union') return type;
  const members = type.value.map(withoutUndefined).filter((member) => !isUndefined(member));
  const [only] = members;
  if (members.length === 1 && only) return only;
  return { ...type, value: members };
}

function isUndefined(type: SBType): boolean {
  return type.name === 'other' && type.value === 'undefined';
}

function inWords(type: SBType): string {
  if (type.name === 'enum') return type.value.map((value) => JSON.stringify(value)).join(' | ');
  if (type.name === 'union') return type.value.map(inWords).join(' | ');
  return type.raw ?? (type.name === 'other' ? type.value : type.name);
}

function isData(example: unknown): boolean {
  if (example === undefined || typeof example === 'function') return false;
  if (typeof example !== 'object' || example === null) return true;
  if ('$$typeof' in example) return false;
  return Object.values(example).every((member) => member === undefined || isData(member));
}
