import type { CouncilKit, RequestEvent } from '@councilkit/client';
import type { Connection } from './connection.js';

/** Services and proxies end long connections as a matter of course; a break this short is no news to a resident. */
const BREAK_TO_MENTION_MS = 4_000;

export interface ListenOptions {
  client: Pick<CouncilKit, 'requests'>;
  requestId: string;
  /** The `seq` of the last event that is known. */
  from: number;
  onEvent: (event: RequestEvent) => void;
  onConnection: (connection: Connection) => void;
}

/**
 * Tells each event of one request once, in order, until the function that comes back is called. A page that was
 * out of sight may have had its connection frozen, so it listens anew when it is seen again, and when a
 * phone is back in reach; that also gives a connection that was lost for good another chance.
 */
export function listen({ client, requestId, from, onEvent, onConnection }: ListenOptions): () => void {
  let last = from;
  let mention: ReturnType<typeof setTimeout> | undefined;
  let current = start();

  function start(): AbortController {
    const stopped = new AbortController();
    void follow(stopped.signal);
    return stopped;
  }

  function stop() {
    clearTimeout(mention);
    current.abort();
  }

  async function follow(signal: AbortSignal) {
    const heardFrom = (state: 'open' | 'lost') => {
      if (signal.aborted) return;
      clearTimeout(mention);
      if (state === 'open') onConnection('live');
      else mention = setTimeout(() => onConnection('lost'), BREAK_TO_MENTION_MS);
    };
    try {
      const events = client.requests.watch(requestId, { lastEventId: last, signal, onConnection: heardFrom });
      for await (const event of events) {
        if (signal.aborted) return;
        last = event.seq;
        onEvent(event);
      }
    } catch {
      // What a watch throws will not pass by itself; a resident needs to know only that the page has gone quiet.
    }
    if (signal.aborted) return;
    clearTimeout(mention);
    onConnection('lost');
  }

  function listenAnew() {
    stop();
    current = start();
  }

  function whenSeen() {
    if (document.visibilityState === 'visible') listenAnew();
  }

  document.addEventListener('visibilitychange', whenSeen);
  window.addEventListener('online', listenAnew);
  return () => {
    document.removeEventListener('visibilitychange', whenSeen);
    window.removeEventListener('online', listenAnew);
    stop();
  };
}
