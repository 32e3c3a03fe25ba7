import { performance } from 'node:perf_hooks';

/** So many calls before any is timed, for compilers to have done what they do. */
const WARM_UP_CALLS = 1000;

/**
 * Times each of `contestants`, all of them in every round, in a new order each time. Comes back, for each round and
 * contestant, with the microseconds of a call by the clock, and of processor time of this process alone: on a busy
 * machine the clock also counts what others do.
 */
export async function timeRounds(contestants, { rounds, calls }) {
  for (const call of Object.values(contestants)) await time(call, WARM_UP_CALLS);
  const timed = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = {};
    for (const name of shuffled(Object.keys(contestants))) times[name] = await time(contestants[name], calls);
    timed.push(times);
  }
  return timed;
}

/** How many standard deviations below the middle rank the median is found once in 2,000 times. */
const CERTAINTY = 3.29;

/**
 * The median over all rounds of what `name` took beside `other` in the same round, with the quarters around it. What the
 * median is `atLeast` is the ratio at a rank that it is hardly ever below, as a toss of coins has it (the sign test).
 */
export function ratio(timed, name, other, clock) {
  const ratios = timed.map((times) => times[name][clock] / times[other][clock]).sort((a, b) => a - b);
  const at = (place) => ratios[Math.floor(place * (ratios.length - 1))];
  const rank = Math.floor((ratios.length - CERTAINTY * Math.sqrt(ratios.length)) / 2);
  return { median: at(0.5), low: at(0.25), high: at(0.75), atLeast: ratios[Math.max(rank, 0)] };
}

async function time(call, calls) {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  for (let made = 0; made < calls; made += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return { wall: ((performance.now() - startedAt) * 1000) / calls, processor: (user + system) / calls };
}

function shuffled(names) {
  return names
    .map((name) => ({ name, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ name }) => name);
}
