import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A program of ours, running as `npm start` runs it. */
export interface Program {
  /** Where it listens. */
  url: string;
  /** Ends it as a person would, and waits until it has ended. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, and waits until it has ended. */
  kill(): Promise<void>;
}

/** Starts `file` (from the repository's root) and waits until it says that it is ready. Fails with what it printed. */
export async function startProgram(file: string, environment: Record<string, string>): Promise<Program> {
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed: string[] = [];
  child.stdout?.on('data', (text) => printed.push(String(text)));
  child.stderr?.on('data', (text) => printed.push(String(text)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await readyUrl(child, ended, () => printed.join(''));
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function readyUrl(child: ChildProcess, ended: Promise<void>, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && message && 'url' in message) resolve(String(message.url));
    });
    void ended.then(() => reject(new Error(`The program ended before it was ready:\n${printed()}`)));
  });
}
