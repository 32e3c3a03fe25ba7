// The catalogue as a program: serves the static build. Any web host that serves files will do as well.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/** How long an answer that has begun may take to end when we stop, in milliseconds. */
const DRAIN_MS = 3_000;
/** What Storybook puts here carries a hash of its content in its name. */
const HASHED = /^\/assets\//;

const host = process.env['COUNCILKIT_HOST'] ?? '127.0.0.1';
const port = Number(process.env['COUNCILKIT_PORT'] ?? 3002);
const folder = process.argv[2] ?? fileURLToPath(new URL('../storybook-static', import.meta.url));

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail('COUNCILKIT_PORT must be a whole number from 0 to 65535.');
if (!existsSync(join(folder, 'index.html')))
  fail('The catalogue has not been built. Build it with: pnpm --filter @councilkit/catalogue build');

const files = sirv(folder, {
  etag: true,
  setHeaders: (response, path) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader(
      'Cache-Control',
      HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such page in the catalogue. Its first page is at /');
  });
});

server.on('error', (error) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another with COUNCILKIT_PORT.`
      : `The catalogue cannot listen on ${host}, port ${port}: ${error.message}`,
  );
});
server.listen(port, host, () => {
  const url = `http://${host}:${server.address().port}`;
  console.log(`Catalogue listening on ${url}`);
  process.send?.({ ready: true, url });
});

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Whoever started us is gone.
process.on('disconnect', stop);

/** Says why in one sentence and ends the program. */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
