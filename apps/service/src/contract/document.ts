import { createRequire } from 'node:module';
import { withoutPlanned } from '@councilkit/openapi/without-planned';

const require = createRequire(import.meta.url);

/** The parts of an OpenAPI 3.1 document that this service reads. */
export interface Document {
  servers: { url: string }[];
  security: SecurityRequirement[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    schemas: Record<string, Schema>;
    securitySchemes: { oauth2: { flows: { clientCredentials: { scopes: Record<string, string> } } } };
  };
  /** The conditions under which members are shown, each with what it means. */
  'x-visible-when': Record<string, string>;
}

/** Names the schemes that together open an operation; the empty one opens it to everybody. */
export type SecurityRequirement = Record<string, string[]>;

export type Schema = Record<string, unknown>;

export interface OperationObject {
  operationId: string;
  security?: SecurityRequirement[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, ResponseObject | Reference>;
}

export interface ParameterObject {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}

interface ResponseObject {
  content?: Record<string, { schema: Schema }>;
}

export interface Reference {
  $ref: string;
}

/** The name under which validators know the whole contract. */
export const CONTRACT_ID = 'urn:councilkit:contract';

/** As `pnpm contract:generate` bundles it. */
const wholeContract: Document = require('@councilkit/openapi');

/** What this service keeps of the contract: all but what is marked as planned. */
export const contract: Document = withoutPlanned(wholeContract);

/** The path every address of the contract starts with, such as `/v1`. */
export const BASE_PATH = new URL(contract.servers[0]?.url ?? 'http://localhost/').pathname.replace(/\/$/, '');

/** What `value` stands for, and where that is written: a reference is followed, anything else is itself. */
export function follow<T extends object>(
  value: T | Reference,
  pointer: string,
): { value: T; pointer: string } {
  if (!('$ref' in value)) return { value, pointer };
  const target = value.$ref.slice(1);
  return follow(at<T | Reference>(target), target);
}

/** A JSON pointer (RFC 6901) into the contract, one step longer for each of `steps`. */
export function pointerTo(pointer: string, ...steps: string[]): string {
  return [pointer, ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** The contract is our own file and validated in its own right, so what it holds at `pointer` is taken as `T`. */
function at<T>(pointer: string): T {
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce<unknown>((value, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return (value as Record<string, unknown>)[name];
  }, contract);
  if (found === undefined) throw new Error(`The contract has nothing at ${pointer}`);
  return found as T;
}
