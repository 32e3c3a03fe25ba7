import { type Audience } from '../../src/access/reveal.js';
import { contract, type OperationObject, type Schema } from '../../src/contract/document.js';
import { type Target } from './planted.js';
import { type Role } from './roles.js';

/** An operation as the contract describes it; read here by another way than the service's own. */
export interface Described {
  method: string;
  path: string;
  operation: OperationObject;
}

/** Every operation the service has. */
export const described: readonly Described[] = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** Whether an operation takes the credentials of a role, lets it in as anybody, or turns it away. */
export function standing(
  { operation }: Described,
  { scheme, scopes }: Role,
): 'itself' | 'anybody' | 'refused' {
  const security = operation.security ?? contract.security;
  const isItself = security.some(({ [scheme]: needed }) =>
    needed?.every((one) => scheme !== 'oauth2' || scopes.includes(one)),
  );
  if (isItself) return 'itself';
  return security.some((requirement) => Object.keys(requirement).length === 0) ? 'anybody' : 'refused';
}

interface Marks {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  'x-visible-to'?: Audience[];
  'x-visible-when'?: Partial<Record<Audience, string>>;
}

/** What an answer is held against. */
export interface Reading {
  audience: Audience;
  supplierId?: string | undefined;
  targets: readonly Target[];
  /** The request that is read, where the answer does not say which. */
  requestId?: string | undefined;
}

/** Every member of `answer` that breaks a mark of its schema, as a sentence each. */
export function faultsIn(answer: unknown, schema: Schema, reading: Reading, at = ''): string[] {
  if (Array.isArray(answer)) {
    const { items = {} } = whole(schema);
    return answer.flatMap((item, index) => faultsIn(item, items, reading, `${at}/${index}`));
  }
  if (typeof answer !== 'object' || answer === null) return [];
  const { properties = {} } = whole(schema);
  const isGuarded = Object.values(properties).some((property) => 'x-visible-to' in property);
  const members = new Map(Object.entries(answer));
  const named = members.get('requestId') ?? ('serviceCode' in properties ? members.get('id') : undefined);
  const requestId = typeof named === 'string' ? named : reading.requestId;
  return [...members].flatMap(([name, value]) => {
    const property = properties[name];
    if (!property) return isGuarded ? [`${at}/${name} is not in the contract`] : [];
    const within = faultsIn(value, property, { ...reading, requestId }, `${at}/${name}`);
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    const target = reading.targets.find(({ id }) => id === requestId);
    if (isEmpty || !target) return within;
    // What was offered to a supplier is its own, whatever became of it.
    const isOwn = reading.supplierId !== undefined && members.get('supplierId') === reading.supplierId;
    const audience = isOwn && 'acceptedAt' in properties ? 'supplier' : reading.audience;
    const fault = faultOf(value, property, audience, target);
    return fault === undefined ? within : [...within, `${at}/${name} of ${target.name} ${fault}`];
  });
}

function faultOf(value: unknown, property: Schema, audience: Audience, target: Target): string | undefined {
  const { 'x-visible-to': to, 'x-visible-when': when = {} } = property as Marks;
  if (to && !to.includes(audience)) return `is shown to the ${audience}`;
  switch (when[audience]) {
    case 'moderated':
      return target.moderation === 'shown' ? undefined : 'is shown before it was moderated';
    case 'locationPrecision':
      return target.locationPrecision === 'exact' || isRounded(value, target) ? undefined : 'is too exact';
    case 'answerVisibility':
      return JSON.stringify(value).includes('illness') ? 'has a private answer' : undefined;
    case 'showName':
    case 'sharesNameWithSupplier':
      return 'names the reporter';
    case 'masked':
      return String(value).includes('*') ? undefined : 'is not masked';
    // What is a supplier's own is told by the planted words.
    default:
      return undefined;
  }
}

function isRounded(value: unknown, { locationPrecision }: Target): boolean {
  return (
    locationPrecision === 'rounded' &&
    /^\{"point":\{"lat":53\.\d{1,3},"long":-1\.731\}\}$/.test(JSON.stringify(value))
  );
}

/** A schema with its reference followed and its parts put together. */
function whole(schema: Schema): Marks {
  const { $ref, ...marks } = schema as Marks;
  const target = $ref === undefined ? {} : whole(at($ref));
  const parts = [...(marks.allOf ?? []), ...(marks.anyOf ?? []), ...(marks.oneOf ?? [])].map(whole);
  return [target, ...parts, marks].reduce<Marks>(
    (all, part) => ({ ...all, ...part, properties: { ...all.properties, ...part.properties } }),
    {},
  );
}

function at(pointer: string): Schema {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], contract) as Schema;
}

/** What the streams send one by one, by the operation. The contract has no schema for it: a stream is text to OpenAPI. */
const STREAMED: Readonly<Record<string, string>> = {
  streamEvents: 'RequestEvent',
  streamChanges: 'Change',
  streamArea: 'Change',
};

/** Whether an operation answers with a stream, which goes on until somebody ends it. */
export function isStream({ operation }: Described): boolean {
  const { '200': answer } = operation.responses;
  return answer !== undefined && 'content' in answer && 'text/event-stream' in (answer.content ?? {});
}

/** What one answer says, and the schema that it has to keep; nothing for an answer that says nothing in JSON. */
export function saidIn(
  described: Described,
  status: number,
  text: string,
): { items: unknown[]; schema: Schema } {
  if (status === 200 && isStream(described)) {
    const name = STREAMED[described.operation.operationId];
    const schema = name === undefined ? undefined : contract.components.schemas[name];
    if (!schema)
      throw new Error(`test/leaks/oracle.ts does not say what ${described.operation.operationId} sends`);
    return { items: messagesIn(text), schema };
  }
  const schema = schemaOf(described, status);
  return schema ? { items: [JSON.parse(text)], schema } : { items: [], schema: {} };
}

/** The data of every message of a stream that arrived whole. */
function messagesIn(text: string): unknown[] {
  const whole = text.split('\n\n').slice(0, -1);
  return whole.flatMap((message) => {
    const data = message.split('\n').filter((line) => line.startsWith('data:'));
    return data.length === 0 ? [] : [JSON.parse(data.map((line) => line.slice('data:'.length)).join('\n'))];
  });
}

/** The schema of an answer in JSON; undefined for any other. */
function schemaOf({ operation }: Described, status: number): Schema | undefined {
  const entry = operation.responses[String(status)];
  if (!entry) return undefined;
  const response =
    '$ref' in entry ? (at(entry.$ref) as { content?: Record<string, { schema: Schema }> }) : entry;
  return 'content' in response ? response.content?.['application/json']?.schema : undefined;
}
