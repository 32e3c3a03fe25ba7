// The resident app as a program. The one place of it that reads the environment.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequestListener } from '@react-router/node';
import { type ServerBuild } from 'react-router';
import sirv from 'sirv';
import type * as EntryServer from '../app/entry.server.js';
import { compress } from './compressing.ts';
import { cookieSecret } from './cookie-secret.ts';
import { type BuildManifest } from '../app/request/live-scripts.ts';
import { createGuard, refusalPage } from './guard.ts';
import { readSignIn } from './read-sign-in.ts';
import { sweepSessions } from './sweep-sessions.ts';

type Entry = typeof EntryServer;

/** How long open pages may take to end when we stop, in milliseconds. */
const DRAIN_MS = 3_000;

/** The longest form without files, in bytes: a description, and a service with very many questions. */
const LONGEST_FORM = 524_288;
/** The longest with photos: what a service takes for one report, and room for a larger limit of one photo. */
const LONGEST_UPLOAD = 209_715_200;
/** In seconds. */
const A_YEAR = 31_536_000;

const host = process.env['COUNCILKIT_HOST'] ?? '127.0.0.1';
const port = Number(process.env['COUNCILKIT_PORT'] ?? 3000);
const serviceUrl = (process.env['COUNCILKIT_SERVICE_URL'] ?? 'http://127.0.0.1:3001/v1').replace(/\/+$/, '');
const councilName = process.env['COUNCILKIT_COUNCIL'] ?? 'Example Council';
const dataFolder = process.env['COUNCILKIT_DATA'] ?? join('.data', 'concierge');
const https = process.env['COUNCILKIT_HTTPS'] ?? '';
const isSecure = https === '1';
const postsPerMinute = Number(process.env['COUNCILKIT_FORMS_PER_MINUTE'] ?? 60);
const proxies = Number(process.env['COUNCILKIT_PROXIES'] ?? 0);
const tileUrl = process.env['COUNCILKIT_TILE_URL'] || undefined;
const tileAttribution = process.env['COUNCILKIT_TILE_ATTRIBUTION'] ?? '';

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail('COUNCILKIT_PORT must be a whole number from 0 to 65535.');
// Taken for "no", "yes" would leave every cookie open to listeners.
if (!['', '0', '1'].includes(https)) fail('COUNCILKIT_HTTPS must be 1 or left out.');
if (!Number.isInteger(postsPerMinute) || postsPerMinute < 1)
  fail('COUNCILKIT_FORMS_PER_MINUTE must be a whole number from 1.');
if (!Number.isInteger(proxies) || proxies < 0)
  fail('COUNCILKIT_PROXIES must be how many proxies stand before the resident app, from 0.');
if (!URL.canParse(serviceUrl))
  fail(`COUNCILKIT_SERVICE_URL must be an address such as http://127.0.0.1:3001/v1.`);

if (tileUrl !== undefined && !/^https?:\/\/[^/]+\/.*\{z\}.*\{x\}.*\{y\}/.test(tileUrl))
  fail('COUNCILKIT_TILE_URL must be an address such as https://tiles.example.org/{z}/{x}/{y}.png');

const signIn = readSignIn(process.env);
if (typeof signIn === 'string') fail(signIn);

const draftFolder = join(dataFolder, 'drafts');
const reporterFolder = join(dataFolder, 'reporters');
for (const folder of [draftFolder, reporterFolder]) mkdirSync(folder, { recursive: true, mode: 0o700 });
const buildFile = new URL('../build/server/index.js', import.meta.url);
const manifestFile = new URL('../build/client/.vite/manifest.json', import.meta.url);
const workerFile = new URL('../build/worker/push-worker.js', import.meta.url);
if (![buildFile, manifestFile, workerFile].every((file) => existsSync(file)))
  fail('The resident app is not built. Run: npm run build');
const staffFolder = join(dataFolder, 'staff');
if (signIn) mkdirSync(staffFolder, { recursive: true, mode: 0o700 });
const build: ServerBuild & { entry: { module: Entry } } = await import(buildFile.href);
const getLoadContext = build.entry.module.createContextFor({
  councilName,
  serviceUrl,
  draftFolder,
  reporterFolder,
  // As Vite wrote it beside the files it names.
  manifest: JSON.parse(readFileSync(manifestFile, 'utf8')) as BuildManifest,
  pushWorker: readFileSync(workerFile, 'utf8'),
  isSecure,
  tiles: tileUrl === undefined ? undefined : { tileUrl, attribution: tileAttribution },
  staff: signIn && { signIn, folder: staffFolder },
  cookieSecret: cookieSecret(join(dataFolder, 'cookie-secret')),
});
const pages = createRequestListener({ build, getLoadContext, mode: 'production' });
const files = sirv(fileURLToPath(new URL('../build/client', import.meta.url)), {
  // Their names carry a hash of their content.
  maxAge: 31_536_000,
  immutable: true,
  etag: true,
  // The build made a smaller copy of each.
  brotli: true,
  gzip: true,
});

const guard = createGuard({ postsPerMinute, proxies, formBytes: LONGEST_FORM, uploadBytes: LONGEST_UPLOAD });
const server = createServer((request, response) => {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self)');
  if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${A_YEAR}; includeSubDomains`);
  files(request, response, () =>
    compress(request, response, () => {
      void guard(request).then((refusal) => {
        if (!refusal) return void pages(request, response);
        // What is still on its way is not read.
        response.writeHead(refusal.status, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
          'Cache-Control': 'no-store',
          Connection: 'close',
          ...(refusal.retryAfter === undefined ? {} : { 'Retry-After': String(refusal.retryAfter) }),
        });
        response.end(refusalPage(refusal));
      });
    }),
  );
});

server.on('error', (error: NodeJS.ErrnoException) => {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another with COUNCILKIT_PORT.`
      : error.message,
  );
});
server.listen(port, host, () => {
  const address = server.address();
  const url = `http://${host}:${typeof address === 'object' && address ? address.port : port}`;
  console.log(`Resident app listening on ${url}`);
  process.send?.({ ready: true, url });
});

// Drafts, sign-ins of reporters and tokens of staff go with their time.
const sessionFolders = [draftFolder, reporterFolder, ...(signIn ? [staffFolder] : [])];
const sweep = () => Promise.all(sessionFolders.map((folder) => sweepSessions(folder)));
await sweep();
const sweeping = setInterval(() => void sweep(), 3_600_000);
sweeping.unref();

let isStopping = false;
function stop(): void {
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

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
