import { createParser } from 'eventsource-parser';
import { ConnectionError, TimeoutError } from '../errors.js';

/**
 * What a stream of server-sent events says, chunk by chunk: the `data` of each `request.event` a chunk completes,
 * and nothing for a chunk that is a heartbeat. Ends when the service closes it. Throws `ConnectionError` when it is
 * cut, and `TimeoutError` when not a byte came for `stallMs`: a line can be dead without anyone being told.
 */
export async function* readStream(
  body: ReadableStream<Uint8Array>,
  operation: string,
  stallMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<string[], void> {
  let messages: string[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'request.event') messages.push(data);
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let isStalled = false;
  // Cancelled by hand: not every fetch lets go of a body when its signal aborts.
  const stop = () => void reader.cancel().catch(() => undefined);
  const stall = () => {
    isStalled = true;
    stop();
  };
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const timer = setTimeout(stall, stallMs);
      const { done, value } = await reader.read().finally(() => clearTimeout(timer));
      if (isStalled) throw new TimeoutError('no answer in time', { operation });
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield messages;
      messages = [];
    }
  } catch (cause) {
    throw cause instanceof TimeoutError ? cause : new ConnectionError('no answer', { operation, cause });
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
