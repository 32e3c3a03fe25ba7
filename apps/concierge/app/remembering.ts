/** More than the pages of a council ask for; past it, what was asked for first goes first. */
const MOST_KEPT = 1_000;

/**
 * Answers under a name with what was read under it before, while that is good, for all who ask alike. What failed is not
 * remembered: the next one asks again. In milliseconds.
 */
export function remembering<Answer>(goodForMs: number, now: () => number) {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>();
  return (name: string, read: () => Promise<Answer>): Promise<Answer> => {
    const known = kept.get(name);
    if (known && known.until > now()) return known.answer;
    const fresh = { answer: read(), until: now() + goodForMs };
    // Taken out and put in again, so that what was asked for first stands first.
    kept.delete(name);
    kept.set(name, fresh);
    const [oldest = name] = kept.keys();
    if (kept.size > MOST_KEPT) kept.delete(oldest);
    fresh.answer.catch(() => kept.get(name) === fresh && kept.delete(name));
    return fresh.answer;
  };
}
