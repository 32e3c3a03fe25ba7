import { once } from 'node:events';
import { type ServerResponse } from 'node:http';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { TooManyCallsError, UnavailableError } from './errors.js';
import { HEARTBEAT_FRAME, RETRY_FRAME } from './events/frames.js';
import { countedAs } from './limit-calls.js';
import { OpenStreams, type StreamCaps } from './limits/stream-caps.js';

/**
 * What one stream says: some frames each, and `undefined` for a heartbeat. It ends when the signal aborts. `sayNow` says
 * something at once, between two of those; false where the reader is slow, and has to be waited for.
 */
type Saying = (signal: AbortSignal, sayNow: (frames: Buffer) => boolean) => AsyncIterable<Buffer | undefined>;

/** Answers a call with server-sent events. Throws `TooManyCallsError` or `UnavailableError` where there is no place for it. */
export type AnswerWithStream = (
  request: Pick<FastifyRequest, 'caller' | 'ip'>,
  reply: FastifyReply,
  saying: Saying,
) => FastifyReply;

/** Somebody closes a page now and then; whoever waits so long finds a place more often than not. */
const TRY_AGAIN_S = 30;

/** Told when a stream is opened and when it is closed. */
interface Counter {
  streamOpened: () => void;
  streamClosed: () => void;
}

/** A way to answer with server-sent events; closing the app ends every one that is open. */
export function eventStreams(app: FastifyInstance, caps: StreamCaps, counter: Counter): AnswerWithStream {
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
    counter.streamOpened();
    reply.headers({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    // Without a stream of Node's between, and without chunks, since thousands are told of one event: the end of the
    // connection is the end of the stream.
    reply.hijack();
    const { raw } = reply;
    raw.useChunkedEncodingByDefault = false;
    raw.once('close', () => {
      ending.abort();
      open.delete(ending);
      place.leave();
      counter.streamClosed();
    });
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) raw.setHeader(name, value);
    // Something it needs is gone: the reader comes back, and is told then what it can have.
    const sayNow = (frames: Buffer) => {
      if (raw.writableNeedDrain) return false;
      raw.write(frames);
      return true;
    };
    tell(raw, saying(ending.signal, sayNow), ending.signal).catch(() => raw.destroy());
    return reply;
  };
}

/** Writes all there is to say, no faster than the reader reads it. */
async function tell(
  raw: ServerResponse,
  frames: AsyncIterable<Buffer | undefined>,
  signal: AbortSignal,
): Promise<void> {
  raw.write(RETRY_FRAME);
  for await (const frame of frames) {
    if (raw.write(frame ?? HEARTBEAT_FRAME)) continue;
    // A slow reader holds back the reading, not our memory.
    await once(raw, 'drain', { signal });
  }
  raw.end();
}
