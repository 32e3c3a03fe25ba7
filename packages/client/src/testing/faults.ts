import { type StreamFault } from './live-streams.js';

/** What goes wrong with a call. */
export type Fault =
  /** It is refused. `retryAfter` is in seconds; `body` is sent as HTML, as a proxy would, in place of a problem. */
  | { status: number; retryAfter?: number | undefined; slug?: string | undefined; body?: string | undefined }
  /** `refused`: it never arrives. `lost`: it is done, and the answer never arrives. */
  | { connection: 'refused' | 'lost' }
  /** It is answered after so many milliseconds of real time. */
  | { delayMs: number }
  /** A stream opens and then is no good; other calls are left alone. */
  | { stream: StreamFault };

/** Any of them, for whoever lets it happen. */
export interface HappeningFault {
  status?: number;
  retryAfter?: number | undefined;
  slug?: string | undefined;
  body?: string | undefined;
  connection?: 'refused' | 'lost';
  delayMs?: number;
  stream?: StreamFault;
}

/** Which calls a fault is for. */
export interface FaultOptions {
  /** The operation of the contract, such as `createRequest`. Any, when left out. */
  operation?: string | undefined;
  /** How many calls in a row. 1. */
  times?: number | undefined;
}

/** The faults that are still to happen, in order. */
export class Faults {
  #waiting: { fault: Fault; operation: string | undefined }[] = [];

  add(fault: Fault, { operation, times = 1 }: FaultOptions): void {
    for (let time = 0; time < times; time++) this.#waiting.push({ fault, operation });
  }

  /** The first fault for a call of `operation`, which happens now; without members when none is waiting. */
  take(operation: string): HappeningFault {
    const index = this.#waiting.findIndex(
      (entry) =>
        (entry.operation ?? operation) === operation &&
        (operation.startsWith('stream') || !('stream' in entry.fault)),
    );
    const [taken] = index < 0 ? [] : this.#waiting.splice(index, 1);
    return taken?.fault ?? {};
  }
}
