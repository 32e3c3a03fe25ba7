import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A message as it arrived, before anybody has believed it. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A receiver of webhooks on a free port of this machine. It answers `status`, and keeps what it answered 2xx to. */
export async function startReceiver() {
  const receiver = {
    status: 204,
    kept: [] as Received[],
    refused: [] as Received[],
    /** Both, in the order they came. */
    received: [] as Received[],
    location: '',
    /** What it answers 500 to, whatever its status: a body with these words. */
    neverTakes: undefined as string | undefined,
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = { headers: request.headers, body: Buffer.concat(chunks).toString() };
      const isTaken = !receiver.neverTakes || !received.body.includes(receiver.neverTakes);
      const status = isTaken ? receiver.status : 500;
      (status < 300 ? receiver.kept : receiver.refused).push(received);
      receiver.received.push(received);
      // No answer at all.
      if (status === 0) return;
      response.writeHead(status, receiver.location ? { location: receiver.location } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return Object.assign(receiver, {
    port,
    url: `http://127.0.0.1:${port}/hooks`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
