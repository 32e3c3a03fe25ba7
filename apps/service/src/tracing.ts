import { type FastifyInstance } from 'fastify';
import { type OnQuery } from './database.js';

/** Traces of what the service does, on their way to somewhere. */
export interface Tracing {
  /** Makes a span of every call, continuing the caller's trace. Call before the routes are there. */
  traceCalls(app: FastifyInstance): void;
  /** Makes a span of a query, within that of the call it was made for. Values are not in it. */
  traceQuery: OnQuery;
  /** Sends what has not been sent yet. */
  stop(): Promise<void>;
}
