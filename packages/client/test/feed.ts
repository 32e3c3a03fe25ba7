import { type Change } from '../src/index.js';
import { message, streamSilent } from './event-stream.js';
import { json, type Reply } from './server.js';

/** How many changes a page holds: few, so that there are many pages. */
const PAGE = 2;

/** A service with a change feed, as far as following goes. Its streams fall silent once all is told. */
export class Feed {
  readonly changes: Change[] = [];
  /** The requests that lay in the area. */
  readonly inArea = new Set<string>();
  /** What happens to a call instead; `messages` is what its stream would have said. */
  obstacle: (url: URL, messages: string[]) => Reply | undefined = () => undefined;

  readonly reply: Reply = (response, seen) => {
    const url = new URL(seen.url, 'http://service.invalid');
    const from = this.#indexOf(seen.headers['last-event-id']?.toString() ?? url.searchParams.get('after'));
    const isOfArea = url.pathname.includes('/areas/');
    const messages = this.changes
      .slice(from)
      .filter(({ requestId }) => !isOfArea || this.inArea.has(requestId))
      .map(message);
    const obstacle = this.obstacle(url, messages);
    if (obstacle) obstacle(response, seen);
    else if (url.pathname.endsWith('/stream')) streamSilent(': alive\n\n', ...messages)(response, seen);
    else json(this.#page(from, url.searchParams.has('areaCode')))(response, seen);
  };

  /** The n-th cursor stands after n changes. */
  #indexOf(cursor: string | null): number {
    return cursor === 'latest' ? this.changes.length : Number(cursor?.replace('cursor-', '') ?? 0);
  }

  #page(from: number, isOfArea: boolean) {
    const next = Math.min(from + PAGE, this.changes.length);
    const data = this.changes
      .slice(from, next)
      .filter(({ requestId }) => !isOfArea || this.inArea.has(requestId));
    return { data, nextAfter: `cursor-${next}`, hasMore: next < this.changes.length };
  }
}
