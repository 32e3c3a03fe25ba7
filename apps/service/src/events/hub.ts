/** Called with the `seq` of the newest event of a request. */
export type Listener = (seq: number) => void;

/**
 * Says that a request has news, and up to which `seq`; whoever listens reads the rows. Nothing of the event itself passes
 * through here, so nothing can be lost here. One process only: what another one writes comes by `passNoticesOn`.
 */
export class Hub {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #listenersToAll = new Set<() => void>();
  #news = 0;

  /** How often something was announced. What is read after it was looked at has all that was announced by then. */
  get news(): number {
    return this.#news;
  }

  /** Call after the transaction has committed. */
  announce(requestId: string, seq: number): void {
    for (const listener of this.#listeners.get(requestId) ?? []) listener(seq);
    this.wake();
  }

  /** Says to whoever listens to every request that there may be news. */
  wake(): void {
    this.#news += 1;
    for (const listener of this.#listenersToAll) listener();
  }

  /** The requests that somebody listens to. */
  followed(): string[] {
    return [...this.#listeners.keys()];
  }

  /** Starts listening; call what comes back to stop. */
  listen(requestId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(requestId) ?? new Set();
    this.#listeners.set(requestId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(requestId) === listeners)
        this.#listeners.delete(requestId);
    };
  }

  /** Starts listening to every request; call what comes back to stop. */
  listenToAll(listener: () => void): () => void {
    this.#listenersToAll.add(listener);
    return () => void this.#listenersToAll.delete(listener);
  }
}
