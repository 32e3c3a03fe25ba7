import {
  CouncilKit,
  type CreateServiceRequest,
  type Import,
  type ImportReport,
  type Problem,
  type RequestEvent,
  type ServiceRequest,
} from '@councilkit/client';
import { services } from './services.js';

/** A running server of the contract. */
export interface CouncilUnderTest {
  /** Where the contract's paths start, such as `http://127.0.0.1:40001/v1`. */
  baseUrl: string;
  /** A key that may append events and import. */
  apiKey: string;
  /** Where the platform's own will not do. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  stop?: (() => Promise<void>) | undefined;
}

/** One plain call's answer. */
interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body, when it is JSON. */
  json: unknown;
  /** The same, where a problem is expected. */
  problem: Problem;
}

/** A council as the behaviours use it: by the client where a caller would, by plain calls where bytes matter. */
export interface Council {
  /** Anybody. */
  resident: CouncilKit;
  /** Whoever has the key. */
  staff: CouncilKit;
  withKey: Record<string, string>;
  /** A pothole, reported. */
  report(changes?: Partial<CreateServiceRequest>): Promise<ServiceRequest>;
  timeline(id: string): Promise<RequestEvent[]>;
  bringIn(file: Import): Promise<ImportReport>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** As `fetch`, with a path of the contract. */
  open(path: string, init?: RequestInit): Promise<Response>;
}

/** The council with the services the behaviours ask for. */
export async function prepare({
  baseUrl,
  apiKey,
  fetch = (request) => globalThis.fetch(request),
}: CouncilUnderTest): Promise<Council> {
  const resident = new CouncilKit({ baseUrl, fetch, maxRetries: 0 });
  const staff = new CouncilKit({ baseUrl, fetch, maxRetries: 0, auth: { apiKey } });
  await staff.imports.create({ source: 'contract-tests', services });
  const open = (path: string, init: RequestInit = {}) => fetch(new Request(baseUrl + path, init));

  return {
    resident,
    staff,
    withKey: { authorization: `Bearer ${apiKey}` },
    open,
    report: async (changes) =>
      resident.requests.create({
        serviceCode: 'test-pothole',
        description: 'Deep hole in the nearside lane',
        location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
        answers: { size: 'plate' },
        ...changes,
      }),
    timeline: async (id) => resident.events.list(id, { limit: 200 }).all(),
    bringIn: async (file) => staff.imports.create(file),
    async call(method, path, body, headers = {}) {
      const response = await open(path, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      const json: unknown = isJson ? JSON.parse(text) : undefined;
      // Whoever reads it as a problem expects one, and compares it.
      return { status: response.status, headers: response.headers, text, json, problem: json as Problem };
    },
  };
}
