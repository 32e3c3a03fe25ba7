import { shareOf } from '../share-of.mjs';

/**
 * Runs each of `contestants` in every round, in a new order each time. Comes back, for each round and contestant, with what it
 * resolved to.
 */
export async function interleaved(contestants, rounds) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = {};
    for (const name of shuffled(Object.keys(contestants))) result[name] = await contestants[name]();
    results.push(result);
  }
  return results;
}

/** The median over all rounds of what `value` makes of a round. */
export function medianOf(rounds, value) {
  return shareOf(rounds.map(value), 0.5);
}

function shuffled(items) {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
