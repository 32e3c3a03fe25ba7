import { type Call } from './call.js';

/** What a page says of the next one. */
export interface Onward {
  nextCursor?: string | null;
  nextAfter?: number | string | null;
  /** Where there is no last page: whether more is there already. */
  hasMore?: boolean;
}

/** Where a page starts, as a query. */
export interface Position {
  cursor?: string | undefined;
  after?: number | string | undefined;
}

/**
 * A list the service gives in pages. Loop over it for the items: a page is fetched only when the loop reaches it.
 *
 * @example for await (const request of council.requests.list({ state: 'open' })) show(request);
 */
export class Listing<Item, Page extends Onward & { data: Item[] }> implements AsyncIterable<Item> {
  readonly #fetchPage: (position?: Position) => Call<Page>;

  constructor(fetchPage: (position?: Position) => Call<Page>) {
    this.#fetchPage = fetchPage;
  }

  /** One page alone: the one the filter starts at. It says where the next one starts. */
  page(): Call<Page> {
    return this.#fetchPage();
  }

  /** Walks the pages, from the one the filter starts at. */
  async *pages(): AsyncGenerator<Page, void> {
    let position: Position | undefined;
    for (;;) {
      const page: Page = await this.#fetchPage(position);
      yield page;
      const [cursor, after] = [page.nextCursor ?? undefined, page.nextAfter ?? undefined];
      if ((cursor ?? after) === undefined || page.hasMore === false) return;
      position = { cursor, after };
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** Every item in one list, or the first `limit` of them. */
  async all({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit > 0) {
      for await (const item of this) if (items.push(item) >= limit) break;
    }
    return items;
  }
}
