// What the clients call: a server in a process of its own, so that it takes no time of theirs. Tells its port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const contract = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'));
const { responses } = contract.paths['/requests/{id}'].get;
const request = JSON.stringify(responses[200].content['application/json'].example);

const server = createServer((incoming, response) => {
  incoming.resume();
  incoming.on('end', () => {
    response.writeHead(incoming.method === 'POST' ? 201 : 200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(request),
    });
    response.end(request);
  });
});
// Node's five seconds are shorter than a round of some, whose connections would then be opened anew.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
