import { type Caller } from '../access/caller.js';
import { audienceOf, maySee, nameOf, viewOf, type RequestFacts } from '../access/view.js';
import { messageOf } from './frames.js';
import { revealEvent } from './revealed.js';
import { type KeptEvent } from './timeline.js';

/**
 * Events of one request as they were read at one time, with what then decided who sees how much of them. What is said of them
 * is made once for all who see the same, since thousands may follow one request.
 */
export class TimelineReading {
  /** Whether there may have been more than was read. */
  readonly hasMore: boolean;
  readonly #events: readonly KeptEvent[];
  readonly #facts: RequestFacts;
  readonly #said = new Map<string, Buffer>();

  /** At least one event, oldest first; `facts` no older than they are, or more would be shown than may be. */
  constructor(events: readonly KeptEvent[], facts: RequestFacts, { hasMore = false } = {}) {
    this.hasMore = hasMore;
    this.#events = events;
    this.#facts = facts;
  }

  /** The `seq` of the newest. */
  get last(): number {
    return this.#events.at(-1)?.seq ?? 0;
  }

  /** The events as messages of a stream to `caller`; undefined when the caller may not know of the request. */
  framesFor(caller: Caller): Buffer | undefined {
    if (!maySee(caller, this.#facts)) return undefined;
    const supplierId = caller.kind === 'supplier' ? caller.supplierId : undefined;
    const name = nameOf({ audience: audienceOf(caller, this.#facts), supplierId });
    const made = this.#said.get(name);
    if (made) return made;
    const view = viewOf(caller, this.#facts);
    const said = Buffer.from(
      this.#events.map((event) => messageOf(event.seq, revealEvent(event, view))).join(''),
    );
    this.#said.set(name, said);
    return said;
  }
}
