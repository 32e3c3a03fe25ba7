import { type ErrorObject, type AnySchemaObject } from 'ajv';
import { type FieldError } from '../errors.js';
import { labelOf, pointerIn, type Place } from './pointers.js';

/** More would not help anybody mend a large import. */
const MOST_FAULTS = 100;

const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'text',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  date: 'a date, such as 2026-11-23',
  'date-time': 'a date and time with an offset, such as 2026-11-23T14:05:00+00:00',
  email: 'an e-mail address, such as name@example.org',
};

/** What a pattern wants, by the name of the member or parameter that has one. */
const PATTERNS: Record<string, string> = {
  phone: 'written with digits, spaces and hyphens, such as 01632 960001',
  postcode: 'a United Kingdom postcode, such as DE6 1AA',
  uprn: '1 to 12 digits',
  usrn: '1 to 8 digits',
  url: 'a web address that starts with https://',
  website: 'a web address that starts with https:// or http://',
  language: 'a language tag, such as cy',
  bbox: 'west, south, east and north in degrees, such as -1.75,53.00,-1.71,53.03',
};

/** Sentences for what went wrong, one for each place, that a person can act on. None repeats a value: it may be personal. */
export function sentencesFor(errors: readonly ErrorObject[], place: Place): FieldError[] {
  const faults = new Map<string, FieldError>();
  for (const error of outermost(errors)) {
    const path = pathOf(error);
    if (faults.has(path)) continue;
    faults.set(path, { pointer: pointerIn(place, path), detail: sentenceFor(error, path, place) });
    if (faults.size === MOST_FAULTS) break;
  }
  return [...faults.values()];
}

/**
 * Where alternatives all failed, one complaint says enough: what is wrong within the alternative that was meant, told by
 * its type, or else that none fits.
 */
function outermost(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  return choices.reduce<ErrorObject[]>(
    (left, choice) => {
      const within = left.filter(
        (error) => error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`),
      );
      const isOfOtherType = (error: ErrorObject) =>
        error.keyword === 'type' && error.instancePath === choice.instancePath;
      const meant = within.filter((error) => !isOfOtherType(error) && !choices.includes(error));
      const dropped = meant.length > 0 ? [choice, ...within.filter(isOfOtherType)] : within;
      return left.filter((error) => !dropped.includes(error));
    },
    [...errors],
  );
}

/** The member at fault: the missing or unknown one itself, not the object it is missing from. */
function pathOf({ instancePath, params }: ErrorObject): string {
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof member !== 'string') return instancePath;
  return `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function sentenceFor(
  { keyword, params, parentSchema = {}, data }: ErrorObject,
  path: string,
  place: Place,
): string {
  const label = labelOf(path);
  switch (keyword) {
    case 'required':
      return `${label} is missing`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `${label} is not known here. Check how it is spelt.`;
    case 'dependentRequired':
      return `${label} is needed with ${params['property']}`;
    case 'type':
      if (path === '' && place === 'body' && data == null) return 'Send a JSON object as the body';
      return `${label} must be ${[params['type']].flat().map(typeWord).join(' or ')}`;
    case 'anyOf':
      return `${label} must be ${alternatives(parentSchema)}`;
    case 'enum':
      return `${label} must be one of ${[params['allowedValues']].flat().join(', ')}`;
    case 'format':
      return `${label} must be ${FORMATS[String(params['format'])] ?? 'written as the contract says'}`;
    case 'pattern':
      return `${label} must be ${PATTERNS[path.slice(path.lastIndexOf('/') + 1)] ?? 'written as the contract says'}`;
    case 'minLength':
    case 'maxLength':
      return `${label} must ${lengthRule(keyword, Number(params['limit']))}`;
    case 'minimum':
    case 'maximum':
      return `${label} must be ${range(parentSchema)}`;
    case 'maxItems':
    case 'maxProperties':
      return `${label} must have ${number(params['limit'])} entries or fewer`;
    case 'minItems':
    case 'minProperties':
      return `${label} must have at least one of ${Object.keys(parentSchema['properties'] ?? {}).join(', ') || 'its entries'}`;
    case 'x-extensible-enum':
      return `${label} is not known. Did you mean ${params['meant']}?`;
    default:
      return `${label} is not as the contract says (${keyword})`;
  }
}

function typeWord(type: unknown): string {
  return TYPES[String(type)] ?? String(type);
}

function alternatives(schema: AnySchemaObject): string {
  const words = [schema['anyOf']].flat().flatMap((choice: AnySchemaObject) => choice['type'] ?? []);
  return words.length > 0 ? words.map(typeWord).join(' or ') : 'one of the kinds the contract names';
}

function lengthRule(keyword: string, limit: number): string {
  if (keyword === 'maxLength') return `be ${number(limit)} characters or fewer`;
  return limit === 1 ? 'not be empty' : `be ${number(limit)} characters or more`;
}

function range(schema: AnySchemaObject): string {
  const [minimum, maximum] = [schema['minimum'], schema['maximum']];
  if (maximum === undefined) return `${number(minimum)} or more`;
  if (minimum === undefined) return `${number(maximum)} or less`;
  return `between ${number(minimum)} and ${number(maximum)}`;
}

function number(value: unknown): string {
  return Number(value).toLocaleString('en-GB');
}
