// The peer: server-sent events by node:http alone. Every `POST /` is told to all who listen, with the same frames as ours.
import { createServer } from 'node:http';

const HEARTBEAT_MS = 15_000;
const listeners = new Set();
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      for (const listener of listeners) listener.write(`event: request.event\ndata: ${body}\n\n`);
      response.writeHead(201).end();
    });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
});
setInterval(() => {
  for (const listener of listeners) listener.write(': still here\n\n');
}, HEARTBEAT_MS).unref();
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
  process.send({ ready: true, url: `http://127.0.0.1:${server.address().port}` }),
);
process.on('disconnect', () => process.exit());
