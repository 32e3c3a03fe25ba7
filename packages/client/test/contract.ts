import { readFileSync } from 'node:fs';
import { type operations } from '../src/generated/openapi.js';

/** The operations of the service; the others are what it sends to webhook endpoints. */
export type OperationId = Exclude<keyof operations, 'receiveRequestEvent' | 'receiveEndpointTest'>;
type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<Id extends OperationId> = Extract<keyof operations[Id]['responses'], 200 | 201 | 202>;

/** What an operation answers with when it succeeds; `unknown` where that is not JSON. */
export type AnswerOf<Id extends OperationId> = [Json<operations[Id]['responses'][Success<Id>]>] extends [
  never,
]
  ? unknown
  : Json<operations[Id]['responses'][Success<Id>]>;

/** The JSON an operation is sent; undefined where that is not JSON. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

/** What the address of an operation may ask for. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

interface Schema {
  type?: string;
  enum?: string[];
  minimum?: number;
  $ref?: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  example?: string | number;
  schema: Schema;
}

type Content = Record<string, { example?: unknown; examples?: Record<string, { value: unknown }> }>;

interface DescribedOperation {
  operationId: OperationId;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

/** One operation as the contract describes it, with the examples it gives. */
export interface ContractOperation {
  id: OperationId;
  method: string;
  path: string;
  /** A value for everything that may be asked for. */
  query: Record<string, string | number>;
  body: unknown;
  status: number;
  answerType: string | undefined;
  answer: unknown;
}

const contract: { paths: Record<string, Record<string, DescribedOperation>> } = JSON.parse(
  readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'),
);

/** Every operation of the contract, what is planned included. */
export function readOperations(): ContractOperation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId }]) => operationId)
      .map(([method, operation]) => describe(path, method, operation)),
  );
}

function describe(path: string, method: string, operation: DescribedOperation): ContractOperation {
  const parameters = (operation.parameters ?? []).map(follow);
  const [status = '', success] = Object.entries(operation.responses)[0] ?? [];
  const content = Object.entries(success ? (follow(success).content ?? {}) : {});
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(
      parameters.filter((parameter) => parameter.in === 'query').map((query) => [query.name, sample(query)]),
    ),
    body: exampleOf(Object.values(operation.requestBody?.content ?? {})[0]),
    status: Number(status),
    answerType: content[0]?.[0],
    answer: exampleOf(content[0]?.[1]),
  };
}

function exampleOf(content: Content[string] | undefined): unknown {
  return content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
}

function sample({ example, schema }: Parameter): string | number {
  const { type, enum: words, minimum } = follow(schema);
  return example ?? words?.[0] ?? (type === 'string' ? 'a' : (minimum ?? 1));
}

/** What a reference stands for; anything else as it is. */
function follow<T extends object>(value: T): T {
  if (!('$ref' in value && typeof value.$ref === 'string')) return value;
  const steps = value.$ref.split('/').slice(1);
  // The document is valid, so a reference leads to what stands in its place.
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown>)[step], contract) as T;
}
