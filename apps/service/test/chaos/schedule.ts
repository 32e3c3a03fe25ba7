import fc from 'fast-check';

/** Something that goes wrong, when, and for how long. */
export type Trouble = { atMs: number; forMs: number } & (
  | { kind: 'instanceKilled' | 'instanceRestarted'; instance: number }
  | { kind: 'databaseStopped' | 'notifyDown' | 'notifyTooFast' | 'receiverDown' | 'receiverSilent' }
);

/** Long enough for an instance to be missed, short enough for many of them in a run. */
const SHORTEST_MS = 200;
const LONGEST_MS = 3000;

const kinds = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('instanceKilled' as const, 'instanceRestarted' as const),
      instance: fc.nat(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'databaseStopped' as const,
        'notifyDown' as const,
        'notifyTooFast' as const,
        'receiverDown' as const,
        'receiverSilent' as const,
      ),
    }),
  },
);

/** What is in trouble. One thing at a time is wrong with each. */
export function targetOf(trouble: Trouble, instances: number): string {
  if ('instance' in trouble) return `instance ${trouble.instance % instances}`;
  return trouble.kind.replace(/(Stopped|Down|TooFast|Silent)$/, '');
}

/** What goes wrong in a run of so many seconds, in order; the same for the same seed. */
export function scheduleOf(seed: number, seconds: number): Trouble[] {
  // One of each kind of misfortune in three seconds, more or less.
  const count = Math.max(3, Math.round(seconds / 3));
  const trouble = fc
    .tuple(fc.nat(seconds * 1000), fc.integer({ min: SHORTEST_MS, max: LONGEST_MS }), kinds)
    .map(([atMs, forMs, what]): Trouble => ({ atMs, forMs, ...what }));
  const [drawn = []] = fc.sample(fc.noBias(fc.array(trouble, { minLength: count, maxLength: count })), {
    seed,
    numRuns: 1,
  });
  return drawn.toSorted((one, other) => one.atMs - other.atMs);
}
