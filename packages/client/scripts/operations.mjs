// What the contract asks of each call, for the fake council. `pnpm contract:generate` writes it.

/** The words of JSON Schema that `Shape` knows. Any other fails, so that nothing of the contract is passed over unseen. */
const CHECKED = [
  ...['type', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'dependentRequired'],
];
const SAYING = ['description', 'default', 'example', 'examples', 'writeOnly', 'unevaluatedProperties'];
/** An open vocabulary: what is no word of it may be said, what is one in another spelling may not. */
const OPEN = 'x-extensible-enum';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const BODIES = ['application/json', 'multipart/form-data', 'application/x-www-form-urlencoded'];

/** A module with what each operation takes, and whom it is open to. */
export function writeOperations(contract) {
  const shapes = new Map();
  const refer = ($ref) => {
    const name = $ref.split('/').at(-1);
    const constant = `${name[0].toLowerCase()}${name.slice(1)}Shape`;
    if (!shapes.has(name)) {
      const code = toCode(contract.components.schemas[name]);
      shapes.set(name, `const ${constant}: Shape = ${code};`);
    }
    return constant;
  };
  const resolve = (part) => {
    if (!part.$ref) return part;
    return part.$ref
      .split('/')
      .slice(1)
      .reduce((found, step) => found[step], contract);
  };

  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => {
      const { operationId, security, parameters = [], requestBody } = methods[method];
      const all = parameters.map(resolve);
      const shapesOf = (place) =>
        all
          .filter((parameter) => parameter.in === place)
          .map(
            ({ name, schema, required }) =>
              `${JSON.stringify(name)}: { shape: ${toCode(schema)}${required ? ', required: true' : ''} }`,
          );
      const media = BODIES.filter((one) => requestBody?.content[one]);
      return [
        `  ${operationId}: {`,
        `    method: '${method.toUpperCase()}',`,
        `    path: '${path.replaceAll(/\{[^}]+\}/g, '*')}',`,
        `    access: ${JSON.stringify(toAccess(security))},`,
        `    query: { ${shapesOf('query').join(', ')} },`,
        `    headers: { ${shapesOf('header').join(', ')} },`,
        ...(media.length > 0
          ? [
              `    body: { media: ${JSON.stringify(media)}, isRequired: ${requestBody.required === true}, shape: ${toCode(requestBody.content[media[0]].schema)} },`,
            ]
          : []),
        '  },',
      ].join('\n');
    }),
  );
  return [
    "import type { Contracted, Shape } from '../testing/shape.js';",
    '',
    ...shapes.values(),
    '',
    '/** What each operation of the contract takes, and whom it is open to. */',
    'export const contracted = {',
    ...operations,
    '} satisfies Record<string, Contracted>;',
    '',
  ].join('\n');

  /** One schema as code, made of the ones it refers to. */
  function toCode(schema) {
    const { $ref, allOf, anyOf, oneOf, items, properties, required, additionalProperties, ...rest } = schema;
    const isClosed = additionalProperties === false || schema.unevaluatedProperties === false;
    if ($ref && !isClosed) return refer($ref);
    const unknown = Object.keys(rest).filter(
      (word) => ![...CHECKED, ...SAYING].includes(word) && !word.startsWith('x-'),
    );
    if (unknown.length > 0) throw new Error(`Cannot check ${unknown.join(', ')}`);
    if ($ref || allOf) return JSON.stringify(whole(schema));
    const choices = anyOf ?? oneOf;
    const words = CHECKED.filter((word) => word in rest && !isBinary(schema, word)).map(
      (word) => `${word}: ${JSON.stringify(rest[word])}`,
    );
    if (choices) words.push(`anyOf: [${choices.map(toCode).join(', ')}]`);
    if (rest[OPEN]) words.push(`words: ${JSON.stringify(rest[OPEN])}`);
    if (items) words.push(`items: ${toCode(items)}`);
    if (required) words.push(`required: ${JSON.stringify(required)}`);
    if (properties) {
      const members = Object.entries(properties).map(
        ([name, member]) => `${JSON.stringify(name)}: ${toCode(member)}`,
      );
      words.push(`properties: { ${members.join(', ')} }`);
    }
    if (isClosed) words.push('additionalProperties: false');
    else if (typeof additionalProperties === 'object') {
      words.push(`additionalProperties: ${toCode(additionalProperties)}`);
    }
    return `{ ${words.join(', ')} }`;
  }

  /** A schema in one piece: references followed and `allOf` merged, as a closed one has to be. */
  function whole(schema) {
    const { $ref, allOf = [], properties = {}, items, required = [], additionalProperties } = schema;
    const parts = [...($ref ? [resolve({ $ref })] : []), ...allOf.map((part) => resolve(part))].map(whole);
    const isClosed = additionalProperties === false || schema.unevaluatedProperties === false;
    const own = Object.fromEntries(
      CHECKED.filter((word) => word in schema).map((word) => [word, schema[word]]),
    );
    const members = Object.assign(
      {},
      ...parts.map((part) => part.properties),
      ...Object.entries(properties).map(([name, member]) => ({ [name]: whole(member) })),
    );
    const needed = [...parts.flatMap((part) => part.required ?? []), ...required];
    const choices = schema.anyOf ?? schema.oneOf;
    return {
      ...Object.assign({}, ...parts),
      ...own,
      ...(schema[OPEN] && { words: schema[OPEN] }),
      ...(choices && { anyOf: choices.map(whole) }),
      ...(items && { items: whole(items) }),
      ...(Object.keys(members).length > 0 && { properties: members }),
      ...(needed.length > 0 && { required: needed }),
      ...(typeof additionalProperties === 'object' && { additionalProperties: whole(additionalProperties) }),
      ...(isClosed && { additionalProperties: false }),
    };
  }
}

/** The bytes of a file are not text, and not checked as such. */
function isBinary({ format }, word) {
  return format === 'binary' && (word === 'type' || word === 'format');
}

/** Who may call: anybody, a key, a token with one of the scopes, the reporter, a follower. */
function toAccess(security) {
  const ways = security.flatMap((way) =>
    Object.keys(way).length === 0 ? [['anybody', []]] : Object.entries(way),
  );
  return {
    ways: [...new Set(ways.map(([name]) => name))],
    scopes: ways.flatMap(([, scopes]) => scopes),
  };
}
