/** Does `round` every so often, one at a time, until what comes back is called; that settles when the last one is over. */
export function startCrew(round: (turn: number) => Promise<void>, everyMs: number): () => Promise<void> {
  let turn = 0;
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A round that fails is a demonstration that pauses; the service goes on, and so does the next round.
    underWay ??= round(turn++)
      .catch(() => {})
      .finally(() => {
        underWay = undefined;
      });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
