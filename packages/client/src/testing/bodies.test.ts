import { readFileSync } from 'node:fs';
import { withoutPlanned } from '@councilkit/openapi/without-planned';
import { describe, expect, it } from 'vitest';
import { appendEvent, createServiceRequest, importFile } from './bodies.js';
import { type Shape } from './shape.js';

/** A schema as the contract writes it. */
interface Schema extends Omit<Shape, 'properties' | 'items' | 'anyOf' | 'additionalProperties'> {
  $ref?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: false | Schema;
  unevaluatedProperties?: false;
}

/** The fake council takes what the reference service takes; what is planned comes to both. */
const contract: { components: { schemas: Record<string, Schema> } } = withoutPlanned(
  JSON.parse(readFileSync(new URL('../../../../openapi/openapi.json', import.meta.url), 'utf8')),
);

/** The schema in one piece: references followed, `allOf` merged, and without the words that check nothing. */
function whole(schema: Schema): Shape {
  const { $ref, allOf = [], properties, items, anyOf, additionalProperties, unevaluatedProperties } = schema;
  const { type, format, pattern, required, dependentRequired, ...limits } = schema;
  const parts = [...($ref ? [named($ref)] : []), ...allOf].map(whole);
  const isClosed = additionalProperties === false || unevaluatedProperties === false;
  const own: Shape = {
    ...(type && { type }),
    ...(schema.enum && { enum: schema.enum }),
    ...(format && { format }),
    ...(pattern && { pattern }),
    ...(dependentRequired && { dependentRequired }),
    ...(items && { items: whole(items) }),
    ...(anyOf && { anyOf: anyOf.map(whole) }),
    ...(additionalProperties && { additionalProperties: whole(additionalProperties) }),
    ...(isClosed && { additionalProperties: false as const }),
    ...Object.fromEntries(Object.entries(limits).filter(([name]) => /^(min|max)/.test(name))),
  };
  const members = Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, member]) => [name, whole(member)]),
  );
  const merged: Shape = Object.assign({}, ...parts, own);
  const allMembers = Object.assign({}, ...parts.map((part) => part.properties), members);
  const allRequired = [...parts.flatMap((part) => part.required ?? []), ...(required ?? [])].toSorted();
  return {
    ...merged,
    ...(Object.keys(allMembers).length > 0 && { properties: allMembers }),
    ...(allRequired.length > 0 && { required: allRequired }),
  };
}

function named($ref: string): Schema {
  const schema = contract.components.schemas[$ref.split('/').at(-1) ?? ''];
  if (!schema) throw new Error(`The contract has nothing at ${$ref}`);
  return schema;
}

describe('the fake council takes what the contract says, member by member:', () => {
  it.each([
    ['CreateServiceRequest', createServiceRequest],
    ['AppendEvent', appendEvent],
    ['Import', importFile],
  ])('%s', (name, shape) => {
    expect(whole(shape as Schema)).toEqual(whole(named(name)));
  });
});
