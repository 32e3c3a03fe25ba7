import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** The built service, made anew from source in a folder of its own; `remove` takes it away. */
export function buildService(): { main: string; remove(): void } {
  // Within node_modules, so that what it imports is found from there.
  const outDir = join(FOLDER, 'node_modules', '.cache', `service-${process.pid}`);
  const tsup = join(
    createRequire(import.meta.url).resolve('tsup/package.json'),
    '..',
    'dist',
    'cli-default.js',
  );
  execFileSync(process.execPath, [tsup, '--silent', '--out-dir', outDir], { cwd: FOLDER });
  // No test of processes reads it, and it takes longer to make than the program.
  writeFileSync(join(outDir, 'docs.html'), '<title>The contract</title>');
  return { main: join(outDir, 'main.js'), remove: () => rmSync(outDir, { recursive: true, force: true }) };
}

/** Settings that let any number of calls and streams through. */
export const UNLIMITED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['READS_PER_MINUTE', 'WRITES_PER_MINUTE', 'MESSAGES_PER_HOUR', 'CREDENTIALS_PER_MINUTE'],
    ...['KEYED_PER_MINUTE', 'STREAMS', 'STREAMS_EACH'],
  ].map((name) => [`COUNCILKIT_${name}`, '0']),
);

/** An empty folder for data, and a way to take it away. */
export function dataFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'service-data-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface ServiceProcess {
  process: ChildProcess;
  /** Settles with the address once it says that it is ready; fails when it ends before. */
  ready: Promise<string>;
  /** Settles with its exit code, or with the name of the signal that ended it. */
  ended: Promise<number | string>;
  /** What it has written so far. */
  output(): string;
  errors(): string;
}

/**
 * Starts the service as a process of its own, on a free port unless `settings` say otherwise. With `longestFile`, no file that it
 * writes may have more kibibytes, or half as many where the shell counts so: to the process, the disk is full.
 */
export function startProcess(
  main: string,
  settings: Record<string, string>,
  longestFile?: number,
): ServiceProcess {
  const limited = longestFile === undefined ? undefined : limitedNode(longestFile);
  const child = fork(main, {
    env: { COUNCILKIT_PORT: '0', ...settings },
    execArgv: [],
    execPath: limited?.file ?? process.execPath,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const written = { output: '', errors: '' };
  const endings = [child.stdout, child.stderr].map(async (stream, index) => {
    for await (const text of stream?.setEncoding('utf8') ?? [])
      written[index === 0 ? 'output' : 'errors'] += text;
  });
  if (limited) child.once('exit', limited.remove);
  // Not its "close": Node leaves that out where the channel was disconnected from this side.
  const exited = once(child, 'exit').then(
    ([code, signal]: (number | string)[]) => code ?? signal ?? 'unknown',
  );
  const ended = Promise.all([exited, ...endings]).then(([code]) => code);
  const ready = new Promise<string>((resolve, reject) => {
    child.on('message', (message: { ready?: boolean; url?: string }) => {
      if (message.ready && message.url) resolve(message.url);
    });
    void ended.then((code) => reject(new Error(`The service ended with ${code}: ${written.errors}`)));
  });
  // Not every test waits for it to be ready.
  ready.catch(() => undefined);
  return { process: child, ready, ended, output: () => written.output, errors: () => written.errors };
}

/** Node under a limit of the system, for which nobody has to be root. */
function limitedNode(longestFile: number): { file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'limited-node-'));
  const file = join(folder, 'node');
  writeFileSync(file, `#!/bin/sh\nulimit -f ${longestFile} && exec '${process.execPath}' "$@"\n`, {
    mode: 0o700,
  });
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
