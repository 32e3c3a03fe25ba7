import { ratio, timeRounds } from '../client/rounds.mjs';
import { withContestants } from '../client/setting.mjs';

const ROUNDS = 151;
const CALLS = 25;

/**
 * What a call costs beside a plain call by ky, in processor time of this process: the least it can be, with 99.9%
 * certainty. Both are timed in every round, in an order left to chance, so that a busy machine slows both alike, and
 * nothing is assumed of how the times are spread. A call that costs no more than its limit is let through but once in two
 * thousand runs; one that costs a tenth more than the limit is found, as a rule.
 */
export async function clientCall() {
  return withContestants(async (kinds) => {
    const figures = [];
    for (const [kind, { ky, 'council kit': ours }] of Object.entries(kinds)) {
      const timed = await timeRounds({ ky, ours }, { rounds: ROUNDS, calls: CALLS });
      const { atLeast } = ratio(timed, 'ours', 'ky', 'processor');
      figures.push({
        name: `client-${kind}-beside-ky-at-least`,
        value: Number(atLeast.toFixed(2)),
        limit: 1.15,
      });
    }
    return figures;
  });
}
