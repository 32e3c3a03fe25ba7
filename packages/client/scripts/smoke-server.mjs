import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const contract = JSON.parse(readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'));
const request = exampleOf('/requests/{id}', 'get', 200);
const attachment = exampleOf('/attachments', 'post', 201);
const [first, second] = exampleOf('/requests/{id}/events', 'get', 200).data;

/**
 * A service with just what the smoke test calls, and the files of `page` beside it. Resolves to its origin and a
 * function that ends it.
 */
export async function serve(page = new Map()) {
  const server = createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      answer(incoming, Buffer.concat(chunks), response, page).catch((error) => response.destroy(error));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}

async function answer({ method, url, headers }, body, response, page) {
  const json = (status, value, type = 'application/json') =>
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(value));
  const file = page.get(url);
  if (file) {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': type }).end(file);
  } else if (url === '/v1/requests' && method === 'POST') json(201, { ...request, id: 'a' });
  else if (url === '/v1/requests/a/events/stream') stream(headers['last-event-id'], response);
  else if (url === '/v1/attachments') {
    const form = await new Response(body, {
      headers: { 'content-type': headers['content-type'] },
    }).formData();
    const isWhole = form.get('altText') === 'A hole' && form.get('file').size === 300_000;
    json(201, { ...attachment, id: isWhole ? 'attachment-1' : 'cut' });
  } else if (url === '/v1/token') json(200, { access_token: 'token-1', expires_in: 3600 });
  else if (url === '/v1/requests/echo') json(200, { ...request, description: headers.authorization });
  else if (url === '/v1/requests/something-else') json(200, { hello: 'there' });
  else
    json(
      404,
      { type: 'urn:councilkit:problem:not-found', title: 'Not found', status: 404 },
      'application/problem+json',
    );
}

/** One event for each connection, and then no more. */
function stream(lastEventId, response) {
  const event = { undefined: { ...first, seq: 1 }, 1: { ...second, seq: 2 } }[lastEventId];
  if (!event) return response.writeHead(204).end();
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`id: ${event.seq}\nevent: request.event\ndata: ${JSON.stringify(event)}\n\n`);
}

function exampleOf(path, method, status) {
  return contract.paths[path][method].responses[status].content['application/json'].example;
}
