// The contract's schemas as valibot schemas, for `@councilkit/client/schemas`. `pnpm contract:generate` writes them.

const START = `import * as v from 'valibot';
import type { components } from './openapi.js';

type Schemas = components['schemas'];
/** Takes anything, and gives what the contract says it is. */
type Schema<T> = v.GenericSchema<unknown, T>;
`;

/**
 * A module with a schema for everything that answers, bodies and webhooks are made of, and one for the answer of each
 * operation. They say what is there and of which kind, and let the rest through: members nobody knows yet, words of
 * an open vocabulary, and lengths and the like, which are the service's to keep.
 */
export function writeSchemas(contract) {
  const declared = new Map();
  /** The name of the schema that `$ref` leads to, which is written first. */
  const refer = ($ref) => {
    const name = $ref.split('/').at(-1);
    const constant = `${name[0].toLowerCase()}${name.slice(1)}Schema`;
    if (!declared.has(name)) {
      const code = toCode(contract.components.schemas[name], refer);
      declared.set(name, `export const ${constant}: Schema<Schemas['${name}']> = ${code};`);
    }
    return constant;
  };

  const answers = [];
  for (const { operationId, requestBody, responses } of operationsOf(contract)) {
    jsonOf(requestBody).forEach((schema) => toCode(schema, refer));
    const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const kinds = successes.flatMap(([, answer]) => jsonOf(answer)).map((schema) => toCode(schema, refer));
    if (kinds.length > 0) answers.push(`  ${operationId}: ${toUnion(kinds)},`);
  }
  for (const { post } of Object.values(contract.webhooks)) {
    jsonOf(post.requestBody).forEach((schema) => toCode(schema, refer));
  }
  return [
    START,
    ...declared.values(),
    '',
    '/** What each operation that answers in JSON answers with. */',
    'export const answerSchemas = {',
    ...answers,
    '};',
    '',
  ].join('\n');
}

function operationsOf({ paths }) {
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ operationId }) => operationId);
}

function jsonOf(described) {
  const schema = described?.content?.['application/json']?.schema;
  return schema ? [schema] : [];
}

/** One schema as code, marked so that a bundler may drop what nobody uses. Throws at what it does not know, so that nothing of the contract is passed over unseen. */
function toCode(schema, refer) {
  const code = describe(schema, refer);
  return code.startsWith('v.') ? `/* @__PURE__ */ ${code}` : code;
}

function describe(schema, refer) {
  const { $ref, type, properties, items, additionalProperties } = schema;
  const parts = (list) => list.map((part) => toCode(part, refer));
  if ($ref) return refer($ref);
  if (schema.const) return `v.literal(${JSON.stringify(schema.const)})`;
  if (schema.allOf) return `v.intersect([${parts(schema.allOf).join(', ')}])`;
  if (schema.oneOf ?? schema.anyOf) {
    const choices = schema.oneOf ?? schema.anyOf;
    const code = toUnion(parts(choices.filter((choice) => choice.type !== 'null')));
    return choices.some((choice) => choice.type === 'null') ? `v.nullable(${code})` : code;
  }
  if (Array.isArray(type)) {
    const [kind, ...others] = type.filter((one) => one !== 'null');
    if (others.length > 0 || type.length > 2) throw new Error(`Cannot write the type ${type.join(', ')}`);
    return `v.nullable(${toCode({ ...schema, type: kind }, refer)})`;
  }
  if (schema.enum) return `v.picklist(${JSON.stringify(schema.enum)})`;
  if (type === 'string') return 'v.string()';
  if (type === 'boolean') return 'v.boolean()';
  if (type === 'number') return 'v.number()';
  if (type === 'integer') return 'v.pipe(/* @__PURE__ */ v.number(), /* @__PURE__ */ v.integer())';
  if (type === 'array') return `v.array(${toCode(items, refer)})`;
  if (properties) {
    const required = new Set(schema.required);
    const members = Object.entries(properties).map(([name, member]) => {
      const code = toCode(member, refer);
      return `${JSON.stringify(name)}: ${required.has(name) ? code : `/* @__PURE__ */ v.exactOptional(${code})`}`;
    });
    return `v.looseObject({\n${members.map((member) => indent(`${member},`)).join('\n')}\n})`;
  }
  if (type === 'object') {
    const value =
      typeof additionalProperties === 'object'
        ? toCode(additionalProperties, refer)
        : '/* @__PURE__ */ v.unknown()';
    return `v.record(/* @__PURE__ */ v.string(), ${value})`;
  }
  if (Object.keys(schema).length === 0) return 'v.unknown()';
  throw new Error(`Cannot write ${JSON.stringify(schema)}`);
}

function toUnion(kinds) {
  return kinds.length === 1 ? kinds[0] : `/* @__PURE__ */ v.union([${kinds.join(', ')}])`;
}

function indent(code) {
  return code.replaceAll(/^/gm, '  ');
}
