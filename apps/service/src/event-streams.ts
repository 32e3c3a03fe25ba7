import { Readable } from 'node:stream';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { HEARTBEAT_FRAME, RETRY_FRAME } from './events/frames.js';

/** What one stream says: a frame each, and `undefined` for a heartbeat. It ends when the signal aborts. */
type Saying = (signal: AbortSignal) => AsyncIterable<string | undefined>;

/** Answers a call with server-sent events. */
export type AnswerWithStream = (reply: FastifyReply, saying: Saying) => FastifyReply;

/** A way to answer with server-sent events; closing the app ends every one that is open. */
export function eventStreams(app: FastifyInstance): AnswerWithStream {
  const open = new Set<AbortController>();
  app.addHook('preClose', async () => open.forEach((ending) => ending.abort()));

  return (reply, saying) => {
    const ending = new AbortController();
    open.add(ending);
    // One frame ahead of the reader, no more: a slow one holds back the reading, not our memory.
    const stream = Readable.from(framesOf(saying(ending.signal)), { highWaterMark: 1 });
    stream.once('close', () => {
      ending.abort();
      open.delete(ending);
    });
    return reply
      .headers({
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      .send(stream);
  };
}

async function* framesOf(frames: AsyncIterable<string | undefined>): AsyncGenerator<string, void> {
  yield RETRY_FRAME;
  for await (const frame of frames) yield frame ?? HEARTBEAT_FRAME;
}
