// `npm start`: the service, the resident app and the catalogue, on this machine, until told to stop.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install, NODE, ROOT, stop } from './install.mjs';

const USAGE = `npm start -- [options]

  --demo         a pretend crew moves open requests along, so that you can watch a page change
  --port N       the resident app's port (3000); the service and the catalogue take the next two
  --data FOLDER  where the service keeps its data (.data/service)
  --help         this text`;

/** How long a program may take to end by itself before it is ended, in milliseconds. */
const PATIENCE_MS = 8_000;
/** How often we look whether the command that started us is still there, in milliseconds. */
const PARENT_CHECK_MS = 500;

const options = readOptions();
const ports = { concierge: options.port, service: options.port + 1, catalogue: options.port + 2 };
const parentAtStart = process.ppid;

await refuseTakenPorts();
install();
build();
await refuseTakenPorts();

const serviceUrl = `http://127.0.0.1:${ports.service}/v1`;
const programs = [];
let isStopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stopAll(0));
// npm passes SIGTERM to its shell, not to us: being handed to another parent is how we learn of it.
setInterval(() => {
  if (process.ppid !== parentAtStart) void stopAll(0);
}, PARENT_CHECK_MS).unref();

await launch('service', 'apps/service/dist/main.js', {
  COUNCILKIT_PORT: String(ports.service),
  COUNCILKIT_DATA: options.data,
  COUNCILKIT_RESIDENTS_URL: `http://localhost:${ports.concierge}`,
  // With the council's key messages are sent. Without it the kit is being tried: they are shown, and a supplier's program may
  // be on this machine.
  ...(process.env.COUNCILKIT_NOTIFY_KEY ? {} : { COUNCILKIT_OUTBOX: '1', COUNCILKIT_LOCAL_WEBHOOKS: '1' }),
  ...(options.demo ? { COUNCILKIT_DEMO: '1' } : {}),
});
await Promise.all([
  launch('resident app', 'apps/concierge/server/main.ts', {
    COUNCILKIT_PORT: String(ports.concierge),
    COUNCILKIT_SERVICE_URL: serviceUrl,
    COUNCILKIT_DATA: join(options.data, '..', 'concierge'),
  }),
  launch('catalogue', 'apps/catalogue/server/main.mjs', { COUNCILKIT_PORT: String(ports.catalogue) }),
]);

if (!isStopping) {
  console.log(`
Council Kit is running.

  Report and track   http://localhost:${ports.concierge}
  Service API        http://localhost:${ports.service}/v1
  Catalogue          http://localhost:${ports.catalogue}
${process.env.COUNCILKIT_NOTIFY_KEY ? '' : `  Outbox             http://localhost:${ports.service}/outbox (messages that would be sent)\n`}
${options.demo ? 'A pretend crew is at work: report something and watch its page change.' : 'To watch a request being fixed without a crew: npm start -- --demo'}
Press Ctrl+C to stop.
`);
}

function readOptions() {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        demo: { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        data: { type: 'string', default: join(ROOT, '.data', 'service') },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    stop(`${error.message}\n\n${USAGE}`);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_533) {
    stop(`--port takes a whole number from 1 to 65533, not "${values.port}".`);
  }
  return { ...values, port };
}

async function refuseTakenPorts() {
  for (const [name, port] of Object.entries(ports)) {
    const fault = await whyNotFree(port);
    if (!fault) continue;
    stop(
      fault === 'EADDRINUSE'
        ? `Port ${port} (for the ${name}) is taken by another program, perhaps by Council Kit itself in another window.\n` +
            `Stop that, or choose other ports: npm start -- --port ${options.port === 3000 ? 3100 : options.port + 100}`
        : `Port ${port} (for the ${name}) cannot be used: ${fault}. Choose another: npm start -- --port 3100`,
    );
  }
}

/** Resolves to nothing when the port is free, else to the system's error code. */
function whyNotFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)));
  });
}

/** Starts one program on Node 24; resolves when it says that it is ready. */
function launch(name, file, environment) {
  console.log(`Starting the ${name} ...`);
  const child = spawn(NODE, [join(ROOT, file)], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    // The fourth is how a program says it is ready, and learns, by its closing, that we are gone.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const program = { name, child, ended: new Promise((resolve) => child.once('exit', resolve)) };
  programs.push(program);
  child.stdout.on(
    'data',
    (text) => process.env.COUNCILKIT_VERBOSE && process.stdout.write(`[${name}] ${text}`),
  );
  return new Promise((resolve) => {
    child.on('message', (message) => message?.ready && resolve());
    child.once('exit', (code, signal) => {
      resolve();
      if (isStopping) return;
      console.error(
        `\nThe ${name} ended unexpectedly (${signal ?? `exit code ${code}`}); its reason is above. Stopping the rest.`,
      );
      void stopAll(1);
    });
  });
}

async function stopAll(exitCode) {
  if (isStopping) return;
  isStopping = true;
  console.log('\nStopping ...');
  for (const { child } of programs) child.kill('SIGTERM');
  const hurry = setTimeout(() => {
    for (const { child, name } of programs) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      console.error(`The ${name} did not stop by itself and is ended.`);
      child.kill('SIGKILL');
    }
  }, PATIENCE_MS);
  await Promise.all(programs.map(({ ended }) => ended));
  clearTimeout(hurry);
  console.log('Stopped.');
  process.exit(exitCode);
}
