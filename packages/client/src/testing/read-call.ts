import { type FieldError } from '../contract.js';
import { type Operation, type ReadCall } from './operations.js';
import { Refusal, refuseFor } from './problem.js';
import { join, misfits, type Shape } from './shape.js';

const MEGABYTE = 1024 * 1024;
const KEY: Shape = { type: 'string', minLength: 8, maxLength: 200 };

/** A call on its way to its operation, if there is one. */
export interface Incoming {
  operation: Operation | undefined;
  method: string;
  /** What varies in the path, as it was sent. */
  id: string;
  path: string;
  url: URL;
  headers: Headers;
  text: string;
}

/** True when the caller showed `apiKey`. Another key is refused even where none is needed. */
export function checkKey({ needsKey }: Operation, headers: Headers, apiKey: string): boolean {
  const given = headers.get('authorization');
  if (given === null && !needsKey) return false;
  if (given === `Bearer ${apiKey}`) return true;
  throw new Refusal('unauthorized', given === null ? 'This call needs a key' : 'The key is not known');
}

/** What the call says, held to the shapes of its operation. */
export function readContent(
  operation: Operation,
  { url, headers, text }: Incoming,
): Pick<ReadCall, 'query' | 'body'> {
  const body = operation.body && readJson(operation, headers, text);
  if (operation.body) refuseFor('invalid-request', misfits(body, operation.body));
  const { query, faults } = readQuery(url.searchParams, operation.query);
  refuseFor('invalid-request', faults);
  const key = headers.get('idempotency-key');
  if (operation.body && key !== null) {
    refuseFor('invalid-request', misfits(key, KEY, '#header/Idempotency-Key'));
  }
  return { query, body };
}

function readJson({ id }: Operation, headers: Headers, text: string): unknown {
  if (!headers.get('content-type')?.startsWith('application/json')) {
    throw new Refusal('unsupported-media-type', 'Send JSON, with "Content-Type: application/json"');
  }
  if (text.length > (id === 'createImport' ? 32 : 1) * MEGABYTE) {
    throw new Refusal('too-large', 'The body is larger than this call takes: 1 MB, or 32 MB for an import');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('malformed-json', 'The body is not JSON');
  }
}

/** The parameters, numbers as numbers. */
function readQuery(
  given: URLSearchParams,
  shapes: Record<string, Shape> | undefined,
): { query: ReadCall['query']; faults: FieldError[] } {
  const query: ReadCall['query'] = {};
  const faults: FieldError[] = [];
  for (const [name, text] of shapes ? given : []) {
    const shape = shapes && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    const pointer = join('#query', name);
    const value = shape?.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
    if (!shape) faults.push({ pointer, detail: `${name} is not known here. Check how it is spelt.` });
    else if (given.getAll(name).length > 1) faults.push({ pointer, detail: `${name} may be given once` });
    else faults.push(...misfits(value, shape, pointer));
    query[name] = value;
  }
  return { query, faults };
}
