import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The built service, as `npm start` runs it. */
const DIST = join(dirname(require.resolve('@councilkit/service/package.json')), 'dist');
export const SERVICE = join(DIST, 'main.js');
const SOURCE = join(import.meta.dirname, '..', 'src');
export const OFFICE = join(SOURCE, 'main.ts');

/** A program that runs by itself. */
export interface Program {
  /** Ends it as a power cut would: it gets no say. */
  kill: () => Promise<void>;
}

/** Starts a program, and settles once it says that it is ready. */
export async function start(file: string, environment: Record<string, string>): Promise<Program> {
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build makes it`);
  const child = fork(file, { env: environment, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${String(code)}: ${Buffer.concat(errors).toString()}`);
  });
  ended.catch(() => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return { kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** Runs one of the commands of README.md to its end, and settles with what it wrote. */
export async function run(
  command: 'record' | 'offer',
  args: readonly string[],
  environment: Record<string, string>,
): Promise<string> {
  const file = join(SOURCE, `${command}.ts`);
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env: environment });
  return stdout.trim();
}

/** Makes a client of the council, as its operator does while the service is stopped. */
export async function addClient(
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ id: string; secret: string }> {
  const command = [join(DIST, 'operator.js'), 'clients', 'add', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { env: environment });
  const [, id = '', secret = ''] = /Client id +(\S+)\s+Client secret +(\S+)/.exec(stdout) ?? [];
  return { id, secret };
}

/** A port that is free at the moment, for a program that has to come back to the same one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
