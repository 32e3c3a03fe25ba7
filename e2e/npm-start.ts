import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `npm start`, running. */
export interface Start {
  output: () => string;
  /** Resolves to npm's exit code. */
  ended: Promise<number | null>;
  /** Sends a signal to npm alone, as a service manager may. */
  signal: (signal: NodeJS.Signals) => void;
  /** Sends a signal to npm and all that it started, as a terminal does. Nothing happens once npm has ended. */
  signalAll: (signal: NodeJS.Signals) => void;
}

/** `npm start` in a process group of its own, as a terminal gives it. */
export function npmStart(port: number, data: string, ...args: string[]): Start {
  const npm = spawn('npm', ['start', '--', '--port', String(port), '--data', data, ...args], {
    cwd: ROOT,
    detached: true,
  });
  const printed: string[] = [];
  npm.stdout.on('data', (text) => printed.push(String(text)));
  npm.stderr.on('data', (text) => printed.push(String(text)));
  return {
    output: () => printed.join(''),
    ended: new Promise((resolve) => npm.once('exit', (code) => resolve(code))),
    signal: (signal) => npm.kill(signal),
    signalAll: (signal) => {
      // Its number may have become another program's since.
      if (npm.pid === undefined || npm.exitCode !== null || npm.signalCode !== null) return;
      process.kill(-npm.pid, signal);
    },
  };
}

/** The first of three free ports in a row. */
export async function freePorts(): Promise<number> {
  for (let port = 41_000 + (process.pid % 1_000) * 10; ; port += 10) {
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
}

/** Whether nothing listens there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
