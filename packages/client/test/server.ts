import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** One call as the server saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body as it came. */
  bytes: Buffer<ArrayBuffer>;
}

/** What the server does with the n-th call it gets; the last one is repeated. */
export type Reply = (response: ServerResponse, seen: Seen) => void;

/** A real HTTP server on loopback that answers as it is told and remembers what it was asked. */
export class ScriptedServer {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  readonly #replies: Reply[];

  private constructor(server: Server, replies: Reply[]) {
    this.#server = server;
    this.#replies = replies;
  }

  static async start(...replies: Reply[]): Promise<ScriptedServer> {
    const server = createServer();
    const scripted = new ScriptedServer(server, replies);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const bytes = Buffer.concat(chunks);
        scripted.#answer(response, { method, url, headers, body: bytes.toString(), bytes });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return scripted;
  }

  /** Where a client finds it. */
  get baseUrl(): string {
    // A listening TCP server has an address of this kind.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(response: ServerResponse, seen: Seen): void {
    const reply = this.#replies[Math.min(this.seen.length, this.#replies.length - 1)];
    this.seen.push(seen);
    if (!reply) throw new Error('The script says nothing');
    reply(response, seen);
  }
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Answers with problem details, as the contract does. */
export function problem(
  status: number,
  slug: string,
  headers: Record<string, string> = {},
  more: object = {},
): Reply {
  const type = `urn:councilkit:problem:${slug}`;
  return json({ type, title: 'A title', status, requestId: 'req-9f', ...more }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}

/** Answers with text of any kind. */
export function text(body: string, type: string, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}

/** Cuts the line without an answer. */
export const hangUp: Reply = (response) => {
  response.destroy();
};

/** Takes the call and never answers. */
export const silence: Reply = () => undefined;

/** Sends the headers and half a body, then nothing. */
export const stalledBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":');
};

/** Sends the headers and half a body, then cuts the line. */
export const cutBody: Reply = (response) => {
  stalledBody(response, { method: '', url: '', headers: {}, body: '', bytes: Buffer.alloc(0) });
  setTimeout(() => response.destroy(), 20);
};
