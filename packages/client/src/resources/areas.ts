import { type Call } from '../call.js';
import {
  type Area,
  type AreaFilter,
  type AreaPage,
  type AreaWithBoundary,
  type Change,
} from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import type { FollowAreaOptions } from '../live/follow-area.js';
import { load } from '../load.js';
import { type CallOptions } from '../options.js';

/** Wards and parks, and what happens in them. */
export class Areas {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The areas that match, by name. */
  list(filter?: AreaFilter, options?: CallOptions): Listing<Area, AreaPage> {
    return this.#http.list({ id: 'listAreas', path: ['areas'], searchParams: filter }, options);
  }

  /** One area with its boundary. `NotFoundError` when no area has that code. */
  get(code: string, options?: CallOptions): Call<AreaWithBoundary> {
    return this.#http.send({ id: 'getArea', path: ['areas', code] }, options);
  }

  /**
   * Follows what happens to public requests in an area, as `events.follow` follows everything. To start from a list
   * and miss nothing, ask for the place in the feed first.
   *
   * @example
   * const { nextAfter } = await council.events.changes({ after: 'latest' }).page();
   * show(await council.requests.list({ areaCode, state: 'open' }).all());
   * for await (const change of council.areas.follow(areaCode, { after: nextAfter })) update(change);
   */
  async *follow(code: string, options: FollowAreaOptions = {}): AsyncGenerator<Change, void> {
    const { followArea } = await load(import('../live/index.js'), 'streamArea');
    yield* followArea(this.#http, code, options);
  }
}
