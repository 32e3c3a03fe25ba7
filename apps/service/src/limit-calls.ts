import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Caller } from './access/caller.js';
import { TooManyCallsError } from './errors.js';
import { householdOf, isLoopback, kindOf, type CallKind, type Limits } from './limits/limits.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What its calls count as, where that does not follow from the operation. */
    countsAs?: CallKind;
  }
}

/** Counts calls. Each instance counts for itself. */
export interface CallCounter {
  /** One more call from an address that has no name. Rejects with `TooManyCallsError` beyond the limit. */
  count(kind: CallKind, address: string): Promise<void>;
  /** The same, for whoever has a key or a client of their own. */
  countNamed(name: string): Promise<void>;
}

/** A counter that holds to `limits`. */
export function createCounter(limits: Limits): CallCounter {
  const counters = new Map<CallKind, RateLimiterMemory>();
  for (const kind of ['reads', 'writes', 'messages', 'credentials', 'keyed'] as const) {
    const { calls: points, seconds: duration } = limits[kind];
    if (points > 0) counters.set(kind, new RateLimiterMemory({ points, duration }));
  }
  const consume = async (kind: CallKind, who: string) => {
    await counters.get(kind)?.consume(who).catch(refuse);
  };
  return {
    count: (kind, address) => consume(kind, householdOf(address)),
    countNamed: (name) => consume('keyed', name),
  };
}

/** Refuses calls beyond the limits, by the client they come from or else by the address. Add it after `identifyCallers`. */
export function limitCalls(app: FastifyInstance, counter: CallCounter): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { caller, ip, method, routeOptions } = request;
    const name = clientOf(caller);
    if (name !== undefined) return void counter.countNamed(name).then(() => done(), done);
    if (isLoopback(ip)) return done();
    const { operationId, countsAs = kindOf({ method, operationId }) } = routeOptions.config;
    counter.count(countsAs, ip).then(() => done(), done);
  });
}

/** What everything of one client, or of one household, is counted under. Undefined for a program of this very machine. */
export function countedAs({ caller, ip }: Pick<FastifyRequest, 'caller' | 'ip'>): string | undefined {
  const name = clientOf(caller);
  if (name !== undefined) return `client ${name}`;
  return isLoopback(ip) ? undefined : householdOf(ip);
}

/** Who is counted by name rather than by address. Reporters and followers have an address like anybody. */
function clientOf(caller: Caller): string | undefined {
  return caller.kind === 'staff' || caller.kind === 'supplier' ? caller.id : undefined;
}

function refuse(refusal: unknown): never {
  if (!(refusal instanceof RateLimiterRes)) throw refusal;
  throw new TooManyCallsError(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
}
