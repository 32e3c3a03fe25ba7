/** How many event streams may be open at one instance. 0 lifts a cap. */
export interface StreamCaps {
  /** All in all. Each takes a connection and some kilobytes. */
  total: number;
  /** From one household, or by one client with a key or token of its own. */
  each: number;
}

const CAPS: Readonly<Record<keyof StreamCaps, { variable: string; usual: number }>> = {
  total: { variable: 'COUNCILKIT_STREAMS', usual: 10_000 },
  each: { variable: 'COUNCILKIT_STREAMS_EACH', usual: 100 },
};

/** The caps that `environment` sets, or a sentence that says what is wrong with one. */
export function readStreamCaps(environment: Record<string, string | undefined>): StreamCaps | string {
  const wrong = Object.values(CAPS).find(({ variable }) => !/^\d{1,7}$/.test(environment[variable] ?? '0'));
  if (wrong) return `${wrong.variable} must be a whole number, such as ${wrong.usual}, or 0 for no limit.`;
  const cap = (name: keyof StreamCaps) => Number(environment[CAPS[name].variable] ?? CAPS[name].usual);
  return { total: cap('total'), each: cap('each') };
}

/** What there is a place for: one more stream, or one more of this caller's, or neither. */
export type Place = { leave: () => void } | 'callerHasMost' | 'allTaken';

/** Counts the streams that are open at this instance. */
export class OpenStreams {
  readonly #caps: StreamCaps;
  readonly #byCaller = new Map<string, number>();
  #total = 0;

  constructor(caps: StreamCaps) {
    this.#caps = caps;
  }

  /** A place for one more stream, to be left once; `caller` is undefined for whoever is not counted apart. */
  enter(caller: string | undefined): Place {
    const { total, each } = this.#caps;
    if (total > 0 && this.#total >= total) return 'allTaken';
    const open = caller === undefined ? 0 : (this.#byCaller.get(caller) ?? 0);
    if (each > 0 && open >= each) return 'callerHasMost';
    this.#total++;
    if (caller !== undefined) this.#byCaller.set(caller, open + 1);
    return { leave: () => this.#leave(caller) };
  }

  #leave(caller: string | undefined): void {
    this.#total--;
    if (caller === undefined) return;
    const left = (this.#byCaller.get(caller) ?? 1) - 1;
    if (left > 0) this.#byCaller.set(caller, left);
    else this.#byCaller.delete(caller);
  }
}
