import {
  type ClientCredentialsGrant,
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
  /** What a client with these scopes signs in with; a supplier's, when one is named. */
  credentials?: ((client: WantedClient) => Promise<ClientCredentialsGrant>) | undefined;
  /** The token in the link of the last message to an address. */
  linkTo?: ((address: string) => Promise<string>) | undefined;
  /** Something that takes webhooks in, and what is needed to have them sent there when a test wants it. */
  webhooks?: Webhooks | undefined;
  stop?: (() => Promise<void>) | undefined;
}

interface Webhooks {
  receiver: Receiver;
  /** Sends every webhook that is due. */
  send: () => Promise<void>;
  /** Moves the server's clock on. */
  advance: (minutes: number) => Promise<void> | void;
}

/** A webhook as it arrived, before anybody has believed it. */
export interface ReceivedMessage {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Something that takes webhooks in. */
export interface Receiver {
  /** An address that the server delivers to. */
  url: string;
  /** What it answers. */
  status: number;
  /** Everything that arrived, oldest first, whatever was answered. */
  received: ReceivedMessage[];
}

interface WantedClient {
  scopes: readonly string[];
  supplierId?: string | undefined;
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

interface Reported {
  request: ServiceRequest;
  reporter: CouncilKit;
  email: string;
}

/** A council as the behaviours use it: by the client where a caller would, by plain calls where bytes matter. */
export interface Council {
  /** Anybody. */
  resident: CouncilKit;
  /** Whoever has the key. */
  staff: CouncilKit;
  withKey: Record<string, string>;
  /** A system of the council's own, with the scopes named; of a supplier's, when one is named. */
  client(scopes: readonly string[], supplierId?: string): Promise<CouncilKit>;
  /** The token in the link of the last message to an address. */
  linkTo(address: string): Promise<string>;
  receiver: Receiver;
  /** Sends every webhook that is due. */
  sendWebhooks(): Promise<void>;
  /** Moves the server's clock on by so many minutes. */
  advance(minutes: number): Promise<void>;
  /** A report by somebody with an address of their own, and its reporter, as the magic link proves them. */
  reported(changes?: Partial<CreateServiceRequest>): Promise<Reported>;
  /** A pothole, reported. */
  report(changes?: Partial<CreateServiceRequest>): Promise<ServiceRequest>;
  timeline(id: string): Promise<RequestEvent[]>;
  bringIn(file: Import): Promise<ImportReport>;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** As `fetch`, with a path of the contract. */
  open(path: string, init?: RequestInit): Promise<Response>;
}

/** How many have reported, so that each has an address of their own. */
let people = 0;

/** The council with the services the behaviours ask for. */
export async function prepare({
  baseUrl,
  apiKey,
  fetch = (request) => globalThis.fetch(request),
  credentials,
  linkTo,
  webhooks,
}: CouncilUnderTest): Promise<Council> {
  const resident = new CouncilKit({ baseUrl, fetch, maxRetries: 0 });
  const staff = new CouncilKit({ baseUrl, fetch, maxRetries: 0, auth: { apiKey } });
  await staff.imports.create({ source: 'contract-tests', services });
  const open = (path: string, init: RequestInit = {}) => fetch(new Request(baseUrl + path, init));

  const report: Council['report'] = async (changes) =>
    resident.requests.create({
      serviceCode: 'test-pothole',
      description: 'Deep hole in the nearside lane',
      location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
      answers: { size: 'plate' },
      ...changes,
    });
  const follow = async (address: string) => {
    if (!linkTo) throw new Error('Say how to read messages: give `linkTo` to describeContract');
    return linkTo(address);
  };

  const hooks = () => {
    if (!webhooks) throw new Error('Say how webhooks are sent: give `webhooks` to describeContract');
    return webhooks;
  };

  return {
    resident,
    staff,
    report,
    get receiver() {
      return hooks().receiver;
    },
    sendWebhooks: async () => hooks().send(),
    advance: async (minutes) => hooks().advance(minutes),
    linkTo: follow,
    async client(scopes, supplierId) {
      if (!credentials) throw new Error('Say how clients sign in: give `credentials` to describeContract');
      const auth = await credentials({ scopes, supplierId });
      return new CouncilKit({ baseUrl, fetch, maxRetries: 0, auth });
    },
    async reported(changes) {
      people += 1;
      const email = `resident-${Date.now()}-${people}@example.org`;
      const request = await report({ contact: { name: 'Samira Okafor', email }, ...changes });
      await resident.proofs.request({ reference: request.reference, email });
      const { accessToken } = await resident.proofs.exchange({ token: await follow(email) });
      const reporter = new CouncilKit({ baseUrl, fetch, maxRetries: 0, auth: { accessToken } });
      return { request, reporter, email };
    },
    withKey: { authorization: `Bearer ${apiKey}` },
    open,
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
