import { type FieldError } from '../contract.js';
import { type OperationId } from './operation.js';
import { Refusal, refuseFor } from './problem.js';
import { type Contracted, join, misfits, type Shape } from './shape.js';

/** These take more than others. */
const IMPORTS: readonly (string | undefined)[] = ['createImport', 'tryImport'];
const MEGABYTE = 1024 * 1024;

/** A call on its way to its operation, if there is one. */
export interface Incoming {
  id: OperationId | undefined;
  contracted: Contracted | undefined;
  method: string;
  /** What varies in the path, as it was sent. */
  segments: string[];
  path: string;
  url: URL;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the call says, held to the shapes of its operation. */
export async function readContent(
  contracted: Contracted,
  incoming: Incoming,
): Promise<{ query: Record<string, unknown>; body: unknown }> {
  const { url, headers } = incoming;
  const body = await readBody(contracted, incoming);
  const { query, faults } = readQuery(url.searchParams, contracted.query);
  for (const [name, { shape, required }] of Object.entries(contracted.headers)) {
    const pointer = `#header/${name}`;
    const given = headers.get(name);
    if (given !== null) faults.push(...misfits(asShaped(given, shape), shape, pointer));
    else if (required) faults.push({ pointer, detail: `Send ${name}` });
  }
  refuseFor('invalid-request', faults);
  return { query, body };
}

async function readBody({ body }: Contracted, incoming: Incoming): Promise<unknown> {
  if (!body) return undefined;
  const { id, headers, bytes } = incoming;
  const contentType = headers.get('content-type') ?? '';
  if (!body.isRequired && bytes.length === 0) return undefined;
  const media = body.media.find((one) => contentType.startsWith(one));
  if (media === undefined) {
    throw new Refusal('unsupported-media-type', `Send it with "Content-Type: ${body.media.join('" or "')}"`);
  }
  if (media === 'application/json' && bytes.length > (IMPORTS.includes(id) ? 32 : 1) * MEGABYTE) {
    throw new Refusal('too-large', 'The body is larger than this call takes: 1 MB, or 32 MB for an import');
  }
  const value = await parse(media, contentType, bytes);
  refuseFor('invalid-request', misfits(value, body.shape));
  return value;
}

async function parse(media: string, contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const text = () => new TextDecoder().decode(bytes);
  if (media === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text()));
  try {
    if (media === 'application/json') return JSON.parse(text());
    const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
    const parts = [...form].map(async ([name, part]) =>
      typeof part === 'string'
        ? [name, part]
        : [name, { bytes: new Uint8Array(await part.arrayBuffer()), name: part.name }],
    );
    return Object.fromEntries(await Promise.all(parts));
  } catch {
    throw new Refusal('malformed-json', `The body is not ${media}`);
  }
}

/** The parameters, numbers as numbers. */
function readQuery(
  given: URLSearchParams,
  parameters: Contracted['query'],
): { query: Record<string, unknown>; faults: FieldError[] } {
  const query: Record<string, unknown> = {};
  const faults: FieldError[] = [];
  for (const [name, text] of Object.keys(parameters).length > 0 ? given : []) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const pointer = join('#query', name);
    if (!parameter) faults.push({ pointer, detail: `${name} is not known here. Check how it is spelt.` });
    else if (given.getAll(name).length > 1) faults.push({ pointer, detail: `${name} may be given once` });
    else {
      query[name] = asShaped(text, parameter.shape);
      faults.push(...misfits(query[name], parameter.shape, pointer));
    }
  }
  for (const [name, { required }] of Object.entries(parameters)) {
    if (required && !given.has(name)) faults.push({ pointer: join('#query', name), detail: `Give ${name}` });
  }
  if ('lat' in parameters && given.has('lat') !== given.has('long')) {
    const missing = given.has('lat') ? 'long' : 'lat';
    if (!parameters[missing]?.required) {
      faults.push({ pointer: `#query/${missing}`, detail: 'lat and long come together, or not at all' });
    }
  }
  return { query, faults };
}

/** Text as a number, where one is asked for and it is one. */
function asShaped(text: string, { type }: Shape): string | number {
  const isWhole = type === 'integer' && /^-?\d+$/.test(text);
  const isNumber = type === 'number' && /^-?\d+(\.\d+)?$/.test(text);
  return isWhole || isNumber ? Number(text) : text;
}
