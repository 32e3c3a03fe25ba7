import { type Call } from '../call.js';
import {
  type Insight as Figures,
  type InsightFilter,
  type KpiDefinitions,
  type RecordCounts,
} from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** How well it goes, in figures with their definitions. */
export class Insight {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The figures for whole days, from `from` up to and including `to`. By supplier, with `insight:read`. */
  get(filter: InsightFilter, options?: CallOptions): Call<Figures> {
    return this.#http.send({ id: 'getInsight', path: ['insight'], searchParams: filter }, options);
  }

  /** What each figure means, as the service computes it. */
  definitions(options?: CallOptions): Call<KpiDefinitions> {
    return this.#http.send({ id: 'listKpiDefinitions', path: ['insight', 'definitions'] }, options);
  }

  /** Records what only another system knows. A count for the same day and kind replaces the one before. */
  record(body: RecordCounts, options?: WriteOptions): Call<void> {
    return this.#http.send(
      { id: 'recordCounts', path: ['insight', 'counts'], json: body, gives: 'nothing' },
      options,
    );
  }
}
