import { canonical } from './canonical.js';
import { refusalAt } from './problem.js';

/** No longer than the contract promises, so that a test finds out who relies on more. */
const KEPT_MS = 24 * 60 * 60 * 1000;

interface Kept {
  content: string;
  answer: unknown;
  until: number;
}

/** The first answers to writes that carried an `Idempotency-Key`. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, Kept>();

  /**
   * The answer of `write`, or the first one when the key was used before for the same content. A key that was used for
   * another content is refused; one whose write was refused is free again.
   */
  once<T>(operation: string, key: string | null, content: unknown, now: Date, write: () => T): T {
    if (key === null) return write();
    const name = `${operation} ${key}`;
    const said = canonical(content);
    const kept = this.#kept.get(name);
    if (kept && kept.until > now.getTime()) {
      // Kept below under the name of this very operation, so it is an answer of its kind.
      if (kept.content === said) return kept.answer as T;
      const detail = 'This Idempotency-Key was used for a different call. Make a new key for each new call.';
      throw refusalAt('idempotency-key-reused', '#header/Idempotency-Key', detail);
    }
    const answer = write();
    this.#kept.set(name, { content: said, answer, until: now.getTime() + KEPT_MS });
    return answer;
  }
}
