import {
  BASE_PATH,
  contract,
  CONTRACT_ID,
  follow,
  pointerTo,
  type OperationObject,
  type ParameterObject,
  type Schema,
  type SecurityRequirement,
} from './document.js';

/** One operation of the contract, in the shape Fastify takes for a route. */
export interface Operation {
  method: string;
  /** With the base path, and parameters as `:name`. */
  url: string;
  config: {
    operationId: string;
    /** Who is let in: whoever meets one of these. */
    security: readonly SecurityRequirement[];
  };
  schema: {
    params?: Schema;
    querystring?: Schema;
    headers?: Schema;
    body?: Schema;
    response: Record<string, { content: Record<string, { schema: Schema }> }>;
  };
}

/** Every operation of the contract by its `operationId`. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [
      operation.operationId,
      toOperation(path, method, operation),
    ]),
  ),
);

/** The operation named `id`. Throws when the contract has none, so a misspelt route never starts. */
export function operation(id: string): Operation {
  const found = operations.get(id);
  if (!found) throw new Error(`The contract has no operation ${id}`);
  return found;
}

function toOperation(path: string, method: string, operation: OperationObject): Operation {
  const pointer = pointerTo('', 'paths', path, method);
  const parameters = (operation.parameters ?? []).map(
    (entry) => follow<ParameterObject>(entry, pointer).value,
  );
  const schema: Operation['schema'] = { response: responsesOf(operation, pointer) };
  const path_ = parametersIn('path', parameters);
  const query = parametersIn('query', parameters);
  const headers = parametersIn('header', parameters);
  if (path_) schema.params = path_;
  // What a call without a 400 cannot be refused for is passed over. Elsewhere unknown parameters are refused: a filter that
  // is misspelt would answer with everything.
  if ('400' in operation.responses) {
    schema.querystring = { ...(query ?? { type: 'object', properties: {} }), additionalProperties: false };
    if (headers) schema.headers = headers;
  }
  if (operation.requestBody) {
    // Where a body may come in several media types, all of them say the same.
    const [mediaType = 'application/json'] = Object.keys(operation.requestBody.content);
    const body = refTo(pointerTo(pointer, 'requestBody', 'content', mediaType, 'schema'));
    schema.body = operation.requestBody.required ? body : { anyOf: [{ type: 'null' }, body] };
  }
  return {
    method: method.toUpperCase(),
    url: BASE_PATH + path.replace(/\{(\w+)\}/g, ':$1'),
    config: { operationId: operation.operationId, security: operation.security ?? contract.security },
    schema,
  };
}

/** One object schema for all parameters of a place. Validation coerces their text; header names are in lower case, as Node gives them. */
function parametersIn(place: ParameterObject['in'], parameters: ParameterObject[]): Schema | undefined {
  const here = parameters.filter((parameter) => parameter.in === place);
  if (here.length === 0) return undefined;
  const nameOf = ({ name }: ParameterObject) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: here.filter((parameter) => parameter.required).map(nameOf),
    // Copied in, because a validator fills in a default only where it stands in the object's own schema.
    properties: Object.fromEntries(
      here.map((parameter) => [nameOf(parameter), follow<Schema>(parameter.schema, '').value]),
    ),
  };
}

function responsesOf(operation: OperationObject, pointer: string): Operation['schema']['response'] {
  const described = Object.entries(operation.responses).flatMap(([status, entry]) => {
    const response = follow(entry, pointerTo(pointer, 'responses', status));
    const content = Object.keys(response.value.content ?? {}).map((mediaType) => [
      mediaType,
      { schema: refTo(pointerTo(response.pointer, 'content', mediaType, 'schema')) },
    ]);
    return content.length > 0 ? [[status, { content: Object.fromEntries(content) }]] : [];
  });
  return Object.fromEntries(described);
}

function refTo(pointer: string): Schema {
  return { $ref: `${CONTRACT_ID}#${encodeURI(pointer)}` };
}
