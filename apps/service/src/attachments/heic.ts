import { Worker } from 'node:worker_threads';

/** What the worker is given. */
export interface HeicTask {
  bytes: Uint8Array;
  mostPixels: number;
}

/** What the worker answers: four bytes for each pixel, the right way up, or why there are none. */
export type HeicAnswer =
  { width: number; height: number; data: Uint8ClampedArray } | { fault: 'unreadable' | 'tooManyPixels' };

/** Beside this file, in the language this file is in: source in tests, JavaScript once built. */
const WORKER = new URL(`./heic-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** The largest picture takes about three seconds. */
const LONGEST_MS = 20_000;
const MOST_MEMORY_MB = 1024;

/** The first picture of a HEIC file. Nothing it holds can block, crash or outlast the service: it is read in a thread of its own. */
export function decodeHeic(task: HeicTask): Promise<HeicAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, {
      workerData: task,
      env: {},
      // The decoder says what it makes of strangers' files; that is nobody's business.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const settle = (answer: HeicAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ fault: 'unreadable' }), LONGEST_MS);
    worker.once('message', settle);
    // Out of memory, or a fault of the decoder.
    worker.once('error', () => settle({ fault: 'unreadable' }));
    worker.once('exit', () => settle({ fault: 'unreadable' }));
  });
}
