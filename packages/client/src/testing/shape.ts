import { type FieldError } from '../contract.js';
import { isDay, isMoment } from './moment.js';

/** What a value must look like: the words of JSON Schema that the bodies and parameters of the contract use. */
export interface Shape {
  type?: string | readonly string[];
  enum?: readonly string[];
  /** Of an open vocabulary. */
  words?: readonly string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  required?: readonly string[];
  properties?: Record<string, Shape>;
  additionalProperties?: false | Shape;
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: Record<string, readonly string[]>;
  anyOf?: readonly Shape[];
}

/** One parameter of an operation. */
interface Parameter {
  shape: Shape;
  required?: boolean;
}

/** The ways to prove who is calling, by their names in the contract; `anybody` proves nothing. */
export type Way = 'anybody' | 'apiKey' | 'oauth2' | 'reporter' | 'follower';

/** What the contract asks of the calls of one operation. */
export interface Contracted {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `*` for what varies. */
  path: string;
  /** Any of the ways will do, and for a token of OAuth 2 any of the scopes. */
  access: { ways: readonly Way[]; scopes: readonly string[] };
  query: Record<string, Parameter>;
  headers: Record<string, Parameter>;
  body?: {
    /** Any of these. */
    media: readonly string[];
    isRequired: boolean;
    shape: Shape;
  };
}

/** What is wrong with `value`, place by place; an empty list when it fits. `pointer` is where it stands. */
export function misfits(value: unknown, shape: Shape, pointer = ''): FieldError[] {
  const blame = (detail: string) => [{ pointer, detail: `${nameOf(pointer)} ${detail}` }];
  const { type, anyOf } = shape;
  if (anyOf) {
    const tries = anyOf.map((choice) => ({ choice, faults: misfits(value, choice, pointer) }));
    if (tries.some(({ faults }) => faults.length === 0)) return [];
    // Of choices that all fail, the one meant is of the right type and the least wrong.
    const [meant] = tries
      .filter(({ choice }) => !choice.type || choice.type === typeOf(value))
      .toSorted((a, b) => a.faults.length - b.faults.length);
    return meant?.faults ?? blame('is of the wrong type');
  }
  if (type && !isOf(value, [type].flat())) return blame(`must be ${[type].flat().join(' or ')}`);
  if (typeof value === 'string') {
    const fault = faultOfText(value, shape);
    return fault ? blame(fault) : [];
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = shape;
    if (value < minimum) return blame(`must be ${minimum} or more`);
    return value > maximum ? blame(`must be ${maximum} or less`) : [];
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity, uniqueItems, items = {} } = shape;
    if (value.length < minItems) return blame(`must have ${minItems} entries or more`);
    if (value.length > maxItems) return blame(`must have ${maxItems} entries or fewer`);
    if (uniqueItems && new Set(value).size < value.length) return blame('must not say anything twice');
    return value.flatMap((entry, index) => misfits(entry, items, `${pointer}/${index}`));
  }
  return isObject(value) ? misfitsOfMembers(value, shape, pointer, blame) : [];
}

function misfitsOfMembers(
  value: Record<string, unknown>,
  shape: Shape,
  pointer: string,
  blame: (detail: string) => FieldError[],
): FieldError[] {
  const { required = [], properties = {}, additionalProperties, dependentRequired = {} } = shape;
  const { minProperties = 0, maxProperties = Infinity } = shape;
  const names = Object.keys(value);
  const needed = names.flatMap((name) => dependentRequired[name] ?? []).concat(required);
  const faults = needed
    .filter((name) => !names.includes(name))
    .map((name) => ({ pointer: join(pointer, name), detail: `${nameOf(name)} is missing` }));
  if (names.length < minProperties) faults.push(...blame('must not be empty'));
  if (names.length > maxProperties) faults.push(...blame(`must have ${maxProperties} entries or fewer`));
  for (const [name, member] of Object.entries(value)) {
    const at = join(pointer, name);
    const expected = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (expected) faults.push(...misfits(member, expected, at));
    else if (expected === false) faults.push({ pointer: at, detail: `${nameOf(at)} is not known here` });
  }
  return faults;
}

function faultOfText(text: string, shape: Shape): string | undefined {
  const { minLength = 0, maxLength = Infinity, pattern, format } = shape;
  const { length } = [...text];
  if (length < minLength)
    return minLength === 1 ? 'must not be empty' : `must be ${minLength} characters or more`;
  if (length > maxLength) return `must be ${maxLength} characters or fewer`;
  if (shape.enum && !shape.enum.includes(text)) return `must be one of ${shape.enum.join(', ')}`;
  const meant = shape.words?.find((word) => lettersOf(word) === lettersOf(text));
  if (meant && !shape.words?.includes(text)) return `is not known. Did you mean ${meant}?`;
  if (pattern && !new RegExp(pattern, 'u').test(text)) return 'is not written as it should be';
  if (format === 'date' && !isDay(text)) return 'must be a date, such as 2026-11-23';
  if (format === 'date-time' && !isMoment(text))
    return 'must be a date and time with an offset, such as 2026-11-23T14:05:00+00:00';
  if (format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'must be an e-mail address';
  return /[\0\p{Surrogate}]/u.test(text) ? 'holds a character that cannot be stored' : undefined;
}

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function isOf(value: unknown, types: readonly string[]): boolean {
  return types.includes(typeOf(value)) || (types.includes('number') && typeOf(value) === 'integer');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === 'object';
}

/** The pointer one step further (RFC 6901). */
export function join(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a person calls the member at `pointer`: `/location/addressText` is "Address text". */
function nameOf(pointer: string): string {
  const name = pointer.split('/').at(-1) || 'the body';
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
