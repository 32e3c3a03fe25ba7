import { type Change } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { revealing, type View } from '../access/reveal.js';
import { maySee, nameOf, ofSupplier, viewOf, type RequestFacts } from '../access/view.js';
import { messageOf } from '../events/frames.js';
import { toRequestEvent } from '../events/timeline.js';
import { writeChangeCursor } from './cursor.js';
import { type FeedPage, type PlacedEvent } from './feed-page.js';

const revealChange = revealing<Change>('Change');

/** What is said where a caller may see nothing of it. */
const NOTHING = Buffer.alloc(0);

/**
 * Changes as they were read at one time, with what then decided who sees how much of each. What is said of them to those who
 * see the same is made once.
 */
export class FeedReading {
  readonly next: number;
  readonly hasMore: boolean;
  readonly #events: readonly PlacedEvent[];
  readonly #facts: ReadonlyMap<string, RequestFacts>;
  readonly #said = new Map<string, Buffer>();

  /** `facts` of each request by id, no older than the page, or more would be shown than may be. */
  constructor({ events, next, hasMore }: FeedPage, facts: ReadonlyMap<string, RequestFacts>) {
    this.next = next;
    this.hasMore = hasMore;
    this.#events = events;
    this.#facts = facts;
  }

  /** The changes as far as `caller` may see them; without those of requests that the caller may not know of. */
  changesFor(caller: Caller): Change[] {
    return this.#shownIn(this.#viewsOf(caller));
  }

  /** The same as messages of a stream; empty where there is nothing to say. */
  framesFor(caller: Caller): Buffer {
    const views = this.#viewsOf(caller);
    if (views.size === 0) return NOTHING;
    const name = JSON.stringify([...views].map(([id, view]) => [id, nameOf(view)]));
    const said =
      this.#said.get(name) ??
      Buffer.from(
        this.#shownIn(views)
          .map((change) => messageOf(change.cursor, change))
          .join(''),
      );
    this.#said.set(name, said);
    return said;
  }

  /** How the caller sees each request that it may know of, by id. */
  #viewsOf(caller: Caller): Map<string, View> {
    const seen = [...this.#facts.values()].filter((facts) => maySee(caller, facts));
    return new Map(seen.map((facts) => [facts.id, viewOf(caller, facts)]));
  }

  #shownIn(views: ReadonlyMap<string, View>): Change[] {
    return this.#events.flatMap(({ position, reference, serviceCode, entry }) => {
      const view = views.get(entry.requestId);
      if (!view) return [];
      const change = {
        ...toRequestEvent(entry),
        cursor: writeChangeCursor(position),
        reference,
        serviceCode,
      };
      return [revealChange(change, ofSupplier(view, entry.supplierId))];
    });
  }
}
