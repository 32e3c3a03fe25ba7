import type { Change, ChangeFilter, ChangePage } from '../contract.js';
import { ConnectionError } from '../errors.js';
import type { Http, Operation } from '../http.js';
import type { Source } from './follow.js';
import { readMessage } from './read-message.js';

/** Which part of the change feed is followed. */
interface Part {
  /** The stream that gives it. */
  stream: Operation;
  /** Where to start. */
  after: string | undefined;
  /** What the feed is narrowed by where the stream is blocked. */
  filter?: Pick<ChangeFilter, 'serviceCode' | 'supplierId' | 'areaCode'>;
  signal: AbortSignal | undefined;
}

/**
 * A part of the change feed as something to follow. The place is a cursor, which means the same to the streams and to
 * `GET /events`, so that one takes over from the other without a gap. A cursor cannot be counted on from: that no
 * change is left out between two messages is the service's promise.
 */
export function changeFeed(http: Http, { stream, after, filter, signal }: Part): Source<Change> {
  let cursor = after;

  return {
    async connect() {
      await settle();
      return { ...stream, headers: { 'last-event-id': cursor } };
    },

    async *read(message) {
      const change = readMessage<Change>(message, (read) => typeof read.cursor === 'string');
      if (!change) {
        yield* poll(() => undefined);
        // What comes next on this line has been given already.
        throw new ConnectionError('no answer', { operation: stream.id });
      }
      if (change.cursor === cursor) return;
      cursor = change.cursor;
      yield change;
    },

    poll,
  };

  async function* poll(onAnswer: () => void): AsyncGenerator<Change, void> {
    await settle();
    for (let hasMore = true; hasMore;) {
      const page = await read(cursor);
      onAnswer();
      for (const change of page.data) {
        cursor = change.cursor;
        yield change;
      }
      ({ nextAfter: cursor, hasMore } = page);
    }
  }

  /** `latest` is a place only once: a second connection from there would skip what came between the two. */
  async function settle(): Promise<void> {
    if (cursor === 'latest') cursor = (await read(cursor)).nextAfter;
  }

  async function read(place: string | undefined): Promise<ChangePage> {
    return http.send<ChangePage>(
      { id: 'listChanges', path: ['events'], searchParams: { ...filter, after: place } },
      { signal },
    );
  }
}
