import { Readable } from 'node:stream';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { TooManyCallsError, UnavailableError } from './errors.js';
import { HEARTBEAT_FRAME, RETRY_FRAME } from './events/frames.js';
import { countedAs } from './limit-calls.js';
import { OpenStreams, type StreamCaps } from './limits/stream-caps.js';

/** What one stream says: a frame each, and `undefined` for a heartbeat. It ends when the signal aborts. */
type Saying = (signal: AbortSignal) => AsyncIterable<string | undefined>;

/** Answers a call with server-sent events. Throws `TooManyCallsError` or `UnavailableError` where there is no place for it. */
export type AnswerWithStream = (
  request: Pick<FastifyRequest, 'caller' | 'ip'>,
  reply: FastifyReply,
  saying: Saying,
) => FastifyReply;

/** Somebody closes a page now and then; whoever waits so long finds a place more often than not. */
const TRY_AGAIN_S = 30;

/** A way to answer with server-sent events; closing the app ends every one that is open. */
export function eventStreams(app: FastifyInstance, caps: StreamCaps): AnswerWithStream {
  const open = new Set<AbortController>();
  const places = new OpenStreams(caps);
  app.addHook('preClose', async () => open.forEach((ending) => ending.abort()));

  return (request, reply, saying) => {
    const place = places.enter(countedAs(request));
    if (place === 'callerHasMost') throw new TooManyCallsError(TRY_AGAIN_S);
    if (place === 'allTaken')
      throw new UnavailableError(
        'Too many pages are followed live at the moment. Read it without the stream.',
      );
    const ending = new AbortController();
    open.add(ending);
    // One frame ahead of the reader, no more: a slow one holds back the reading, not our memory.
    const stream = Readable.from(framesOf(saying(ending.signal)), { highWaterMark: 1 });
    // Not the stream's own end: that waits for what it says next, which may be a heartbeat away.
    reply.raw.once('close', () => {
      ending.abort();
      open.delete(ending);
      place.leave();
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
