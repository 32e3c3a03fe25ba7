import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  type FieldError,
  type Import,
  type ImportedRequest,
  type ImportedService,
  type ImportReport,
  type Problem,
} from '@councilkit/client';
import { contractFaults } from './contract.js';

/**
 * As much of the contract as an import meets, over real HTTP: it takes one key, refuses what the contract refuses, and
 * keeps the rest in memory.
 */
export class StandInService {
  readonly key = 'stand-in-key';
  readonly services = new Map<string, ImportedService>();
  readonly requests = new Map<string, ImportedRequest>();
  /** The sources that imports named. */
  readonly sources: string[] = [];
  /** The keys that imports came with. */
  readonly keys: string[] = [];
  /** After how many imports it answers with 503. */
  failsAfter: number | undefined;
  /** What the next imports are refused for; nothing while it is empty. */
  refusesFor: FieldError[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => {
        const type = status < 400 ? 'application/json' : 'application/problem+json';
        response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
      });
    });
  }

  /** Starts on a free port; resolves to the address to call. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    // A server on a port has an address with a port.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const code = /^\/v1\/services\/(.+)$/.exec(request.url ?? '')?.[1];
    if (code !== undefined) {
      const service = this.services.get(decodeURIComponent(code));
      return service
        ? { status: 200, body: { questions: [], ...service } }
        : problem(404, 'not-found', 'No such service');
    }
    if (request.headers.authorization !== `Bearer ${this.key}`)
      return problem(401, 'unauthorized', 'A key is needed');
    const body: Import = JSON.parse(await textOf(request));
    const faults = contractFaults(body);
    if (faults.length > 0) return problem(400, 'invalid-request', faults.join('; '));
    if (this.refusesFor.length > 0) return problem(422, 'rule-broken', 'Mend these', this.refusesFor);
    if (request.url?.endsWith('/dry-run'))
      return { status: 200, body: { ...this.#reportOn(body), references: [] } };
    this.keys.push(request.headers['idempotency-key']?.toString() ?? '');
    if (this.sources.length === this.failsAfter) return problem(503, 'unavailable', 'Come back later');
    return { status: 201, body: this.#store(body) };
  }

  #store({ source, services = [], requests = [] }: Import): ImportReport {
    const report = this.#reportOn({ source, services, requests });
    this.sources.push(source);
    for (const service of services)
      this.services.set(service.code, { ...this.services.get(service.code), ...service });
    for (const request of requests) this.requests.set(request.sourceRequestId, request);
    return report;
  }

  #reportOn({ services = [], requests = [] }: Import): ImportReport {
    return {
      services: count(services, ({ code }) => this.services.has(code)),
      requests: count(requests, ({ sourceRequestId }) => this.requests.has(sourceRequestId)),
      events: { created: requests.reduce((sum, { events = [] }) => sum + events.length, 0) },
      references: requests.map(({ sourceRequestId }) => ({
        sourceRequestId,
        reference: `REF-${sourceRequestId}`,
      })),
    };
  }
}

function count<T>(all: T[], isKnown: (one: T) => boolean) {
  const updated = all.filter(isKnown).length;
  return { created: all.length - updated, updated };
}

function problem(status: number, slug: string, detail: string, errors: FieldError[] = []) {
  const type = `urn:councilkit:problem:${slug}`;
  const body: Problem = { type, title: slug, status, detail, requestId: 'stand-in', errors };
  return { status, body };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
