import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';
// `import type` leaves nothing behind: run from source, this file is on its own.
import type { HeicAnswer, HeicTask } from './heic.js';

/** Decodes one picture in a thread of its own: the decoder is synchronous and takes seconds for a large one. */
async function decodeFirst({ bytes, mostPixels }: HeicTask): Promise<HeicAnswer> {
  const [picture] = await decode.all({ buffer: bytes });
  if (!picture) return { fault: 'unreadable' };
  if (picture.width * picture.height > mostPixels) return { fault: 'tooManyPixels' };
  const { width, height, data } = await picture.decode();
  return { width, height, data };
}

// A worker that this file started put the task there.
const answer = await decodeFirst(workerData as HeicTask).catch((): HeicAnswer => ({ fault: 'unreadable' }));
parentPort?.postMessage(answer, 'data' in answer ? [answer.data.buffer as ArrayBuffer] : []);
