import { type Call } from './call.js';
import { BadResponseError } from './errors.js';

type Position = string | number | null | undefined;

/**
 * A list the service gives in pages. Loop over it for the items: a page is fetched only when the loop reaches it.
 *
 * @example for await (const request of council.requests.list({ state: 'open' })) show(request);
 */
export class Listing<Item, Page extends { data: Item[] }> implements AsyncIterable<Item> {
  readonly #fetchPage: (position?: Position) => Call<Page>;
  readonly #next: (page: Page) => Position;

  constructor(fetchPage: (position?: Position) => Call<Page>, next: (page: Page) => Position) {
    this.#fetchPage = fetchPage;
    this.#next = next;
  }

  /** One page alone: the one the filter starts at. It says where the next one starts. */
  page(): Call<Page> {
    return this.#fetchPage();
  }

  /** Walks the pages, from the one the filter starts at. */
  async *pages(): AsyncGenerator<Page, void> {
    let position: Position;
    for (;;) {
      const page: Page = await this.#fetchPage(position);
      yield page;
      const next = this.#next(page);
      if (next == null) return;
      if (next === position) throw new BadResponseError('a page that leads to itself', { operation: 'list' });
      position = next;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** Every item in one list, or the first `limit` of them. */
  async all({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
