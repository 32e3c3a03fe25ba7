import { type CouncilKitError } from './errors.js';

/** One try at an operation. It holds no address, no body and nothing about a person, so it is safe to log. */
export interface Attempt {
  /** The operation of the contract, such as `createRequest`. */
  operation: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Counts from 1. */
  attempt: number;
  idempotencyKey: string | undefined;
}

/** An operation the service means to withdraw, by its `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) headers. */
export interface DeprecationNotice {
  operation: string;
  /** Since when, or from when. Undefined when the service gives no date it can be read from. */
  deprecation: Date | undefined;
  /** When it stops answering. */
  sunset: Date | undefined;
  /** The `Link` header, which may lead to what to do instead; empty when there is none. */
  link: string;
}

/** Called as calls go by, for logs, traces and measures. A hook that throws fails the call. */
export interface Hooks {
  /** Before each try, the first included. */
  onAttempt?: ((attempt: Attempt) => void) | undefined;
  /** After a failed try, before the wait for the next one. */
  onRetry?: ((retry: Attempt & { delayMs: number; error: CouncilKitError }) => void) | undefined;
  /** After each answer, whatever its status. */
  onResponse?:
    | ((response: Attempt & { status: number; durationMs: number; requestId: string | undefined }) => void)
    | undefined;
  /** Once for each operation that the service calls deprecated. */
  onDeprecation?: ((notice: DeprecationNotice) => void) | undefined;
}

/** The notice in the headers of an answer, if there is one. */
export function readDeprecation(operation: string, headers: Headers): DeprecationNotice | undefined {
  const deprecation = headers.get('deprecation') ?? '';
  const sunset = headers.get('sunset') ?? '';
  if (!deprecation && !sunset) return undefined;
  return {
    operation,
    deprecation: readDate(deprecation),
    sunset: readDate(sunset),
    link: headers.get('link') ?? '',
  };
}

/** A date of RFC 9651 (`@` and seconds) or of HTTP. */
function readDate(text: string): Date | undefined {
  const date = new Date(text.startsWith('@') ? Number(text.slice(1)) * 1000 : text);
  return Number.isNaN(+date) ? undefined : date;
}
