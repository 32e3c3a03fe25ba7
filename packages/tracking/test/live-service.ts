import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEvent } from '@councilkit/client';

/** The live stream of one request over real HTTP, as the contract describes it. */
export interface LiveService {
  baseUrl: string;
  /** Tells an event to everyone who listens, and to whoever asks for it later. */
  say(event: RequestEvent): void;
  /** Breaks every connection, and every new one, until `mend`. */
  breakLines(): void;
  mend(): void;
  /** Answers as a service does that no longer has the request. */
  forget(): void;
  /** The `Last-Event-ID` of each connection made so far. */
  askedFrom: (string | undefined)[];
  /** How many are listening now. */
  listeners(): number;
  stop(): Promise<void>;
}

const NOT_FOUND = {
  type: 'urn:councilkit:problem:not-found',
  title: 'Not found',
  status: 404,
  requestId: 'test',
};

/** Starts it on a free port with a timeline to begin with. */
export async function startLiveService(timeline: readonly RequestEvent[]): Promise<LiveService> {
  const events = [...timeline];
  const open = new Set<ServerResponse>();
  const askedFrom: (string | undefined)[] = [];
  let isBroken = false;
  let isForgotten = false;

  const server = createServer((request, response) => {
    if (isBroken) return void request.socket.destroy();
    if (isForgotten) {
      return void response
        .writeHead(404, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify(NOT_FOUND));
    }
    const lastEventId = request.headers['last-event-id']?.toString();
    askedFrom.push(lastEventId);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
    for (const event of events) if (event.seq > Number(lastEventId ?? 0)) write(response, event);
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server has an address and port; a string is for pipes.
  const { port } = server.address() as AddressInfo;

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    askedFrom,
    say(event) {
      events.push(event);
      for (const response of open) write(response, event);
    },
    breakLines() {
      isBroken = true;
      for (const response of open) response.destroy();
    },
    mend() {
      isBroken = false;
    },
    forget() {
      isForgotten = true;
      for (const response of open) response.end();
    },
    listeners: () => open.size,
    async stop() {
      for (const response of open) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function write(response: ServerResponse, event: RequestEvent) {
  response.write(`id: ${event.seq}\nevent: request.event\ndata: ${JSON.stringify(event)}\n\n`);
}
