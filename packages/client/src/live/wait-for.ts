import type { ServiceRequest } from '../contract.js';
import { CouncilKitError, TimeoutError } from '../errors.js';
import type { Requests } from '../resources/requests.js';
import type { WatchOptions } from './watch.js';

/** 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Options of `requests.waitFor`. */
export interface WaitOptions extends Omit<WatchOptions, 'lastEventId'> {
  /** How long to wait, in milliseconds. As long as a timer can run, 24 days, when left out. */
  timeoutMs?: number | undefined;
}

/** Settles with the request as soon as it is as `isMet` wants it. */
export async function waitFor(
  requests: Requests,
  id: string,
  isMet: (request: ServiceRequest) => boolean,
  { timeoutMs = LONGEST_TIMER_MS, ...options }: WaitOptions,
): Promise<ServiceRequest> {
  const limit = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    let request = await requests.get(id, { signal });
    if (isMet(request)) return request;
    for await (const _event of requests.watch(id, { ...options, signal, lastEventId: request.lastSeq })) {
      request = await requests.get(id, { signal });
      if (isMet(request)) return request;
    }
  } catch (error) {
    throw error === limit.reason ? new TimeoutError('no answer in time', { operation: 'waitFor' }) : error;
  }
  throw new CouncilKitError('nothing more will come', { operation: 'waitFor' });
}
