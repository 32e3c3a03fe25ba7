import { ApiError, ConnectionError, isPassing, TimeoutError } from './errors.js';

/** A service that asks for longer than this is believed, and the caller is told at once. */
const MAX_RETRY_AFTER_MS = 60_000;
const MAX_BACKOFF_MS = 10_000;

/**
 * How long to wait before trying again, in milliseconds, or undefined to give up. `Retry-After` is honoured as it
 * stands, up to a minute and what is left of the total time; without it the wait is exponential with full jitter.
 *
 * @param retry counts from 1
 */
export function retryDelay(
  error: unknown,
  retry: number,
  baseMs: number,
  leftMs = Infinity,
): number | undefined {
  let asked: number | undefined;
  if (error instanceof ApiError && isPassing(error.status)) asked = error.retryAfter;
  else if (!(error instanceof ConnectionError || error instanceof TimeoutError)) return undefined;
  const backoffMs = Math.random() * Math.min(baseMs * 2 ** (retry - 1), MAX_BACKOFF_MS);
  const delayMs = asked === undefined ? backoffMs : asked * 1000;
  return delayMs > MAX_RETRY_AFTER_MS || delayMs >= leftMs ? undefined : delayMs;
}

/** Seconds from a `Retry-After` header, which gives seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
